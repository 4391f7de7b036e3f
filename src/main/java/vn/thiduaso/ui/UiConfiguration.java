package vn.thiduaso.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.thiduaso.shared.VietnamTime;

/** The clock on the wall in Vietnam, the texts, and Vietnamese unless the person chose English. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration {

    private static final Duration LANGUAGE_IS_KEPT = Duration.ofDays(365);

    @Bean
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }

    /** All bundles as one map per language: pages ask for hundreds of texts, and a bundle that misses costs a search. */
    @Bean
    MessageSource messageSource(Environment environment) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        String[] bundles = environment.getRequiredProperty("spring.messages.basename", String[].class);
        messages.setBasenames(Arrays.stream(bundles)
                .map(bundle -> "classpath:" + bundle.strip())
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("ngon-ngu");
        resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
        resolver.setCookieMaxAge(LANGUAGE_IS_KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
