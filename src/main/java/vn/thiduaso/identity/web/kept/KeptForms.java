package vn.thiduaso.identity.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps one form per browser in its session. */
@Component
public class KeptForms {

    /** Where a kept form is offered again after the sign-in. */
    public static final String PATH = "/dang-nhap/noi-dung";

    private static final String ATTRIBUTE = KeptForms.class.getName();
    private static final String TOKEN = "_csrf";

    /** Nor are ballots, which nobody who sits down at the browser next may see. */
    private static final Pattern BALLOT = Pattern.compile("/hop-xet/\\d+/phieu");

    /** Forms with passwords are never kept. */
    private static final List<String> SECRET = List.of("/tai-khoan/", "/thiet-lap/", "/dang-");

    private static final int LARGEST = 300_000;

    private final Clock clock;

    KeptForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the form of the request; says whether there was one that can be kept. */
    public boolean keep(HttpServletRequest request) {
        if (!isForm(request) || !isOurs(request) || isSecret(path(request))) {
            return false;
        }
        List<KeptForm.Field> fields = new ArrayList<>();
        int size = 0;
        for (var parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (!parameter.getKey().equals(TOKEN)) {
                    fields.add(new KeptForm.Field(parameter.getKey(), value));
                    size += parameter.getKey().length() + value.length();
                }
            }
        }
        if (fields.isEmpty() || size > LARGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(path(request), fields, clock.instant()));
        return true;
    }

    /** The form kept for this browser. */
    public static Optional<KeptForm> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
    }

    /** Forgets it: it was sent again, or is not wanted. */
    public static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether a script of a page asks, which keeps what was typed itself. */
    public static boolean isScript(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** Forgets the form once it was sent again to where it belongs. */
    public static void sentAgain(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            find(request).filter(kept -> kept.path().equals(path(request))).ifPresent(kept -> drop(request));
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isSecret(String path) {
        return SECRET.stream().anyMatch(path::startsWith)
                || BALLOT.matcher(path).find();
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getContentType() != null
                && request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Browsers say where a form comes from; what does not come from a page of ours is not kept. */
    private static boolean isOurs(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origin.equals("null")) {
            return false;
        }
        URI own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .build()
                .toUri();
        return own.toString().equalsIgnoreCase(origin);
    }
}
