package vn.thiduaso.identity.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.identity.web.kept.KeptForms;
import vn.thiduaso.shared.Actor;

/** Who may open which path, how people sign in, and which headers go out. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";

    static final String OWN_PASSWORD = "/tai-khoan/mat-khau";

    /** The page of the ui module for a form whose session is over. */
    static final String EXPIRED = "/loi/het-phien";

    /** Nothing from elsewhere; pictures also from the style sheet itself (check marks of form controls). */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /** Files of the design; no session is needed for them. */
    static final String[] STATIC = {"/webjars/**", "/static/**"};

    private static final String[] PUBLIC = {
        SIGN_IN,
        SignInController.WAIT,
        EXPIRED,
        "/cong-khai/**",
        "/ngon-ngu/**",
        "/thiet-lap/**",
        "/error",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            UserDetailsService accounts,
            PasswordEncoder passwords,
            Presences presences,
            SignInThrottle throttle,
            KeptForms keptForms) {
        RequestCache requests = wantedPages();
        http.authenticationManager(passwordCheck(accounts, passwords));
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(STATIC)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/quan-tri/**", "/actuator/**")
                .access(administrator())
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .successHandler(new SignInSuccess(throttle, requests))
                .failureHandler(new SignInFailure()));
        http.logout(out -> out.logoutUrl(SIGN_OUT)
                .logoutSuccessUrl(SIGN_IN + "?da-dang-xuat")
                .deleteCookies("JSESSIONID"));
        http.requestCache(cache -> cache.requestCache(requests));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new Refused(keptForms)));
        http.headers(SecurityConfiguration::headers);
        http.addFilterBefore(new SignInThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new CurrentPersonFilter(presences, requests, keptForms), AuthorizationFilter.class);
        return http.build();
    }

    /** Remembers where somebody wanted to go before signing in: pages only, not what scripts ask for. */
    @SuppressWarnings("NullAway") // null: the address gets no extra parameter
    private static RequestCache wantedPages() {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        requests.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("X-Requested-With", "XMLHttpRequest")),
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/favicon.*")),
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/error"))));
        return requests;
    }

    /** Checks the password first, so that an account that is shut can't be told from one that does not exist. */
    private static AuthenticationManager passwordCheck(UserDetailsService accounts, PasswordEncoder passwords) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(account -> {});
        provider.setPostAuthenticationChecks(account -> {
            if (!account.isEnabled()) {
                throw new DisabledException("disabled");
            }
        });
        return new ProviderManager(provider);
    }

    /** The role is asked for on every request, because it may have ended since the sign-in. */
    private static AuthorizationManager<RequestAuthorizationContext> administrator() {
        return (authentication, context) -> new AuthorizationDecision(CurrentPerson.of(context.getRequest())
                .filter(Actor::isAdministrator)
                .isPresent());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy ->
                        policy.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
