package vn.thiduaso.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the answer to a request that failed: a page for people, the same words as JSON for scripts. */
@Component
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final String REFERENCE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int REFERENCE_LENGTH = 8;

    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    ProblemPages(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem with its usual words. */
    Object answer(ProblemKind kind, HttpServletRequest request) {
        return answer(
                kind, kind.status().value(), messages.getMessage(kind.textKey(), null, locale(request)), null, request);
    }

    /** A problem with its usual words, but another status. */
    Object answer(ProblemKind kind, int status, HttpServletRequest request) {
        return answer(kind, status, messages.getMessage(kind.textKey(), null, locale(request)), null, request);
    }

    /** A problem with a sentence of its own; its usual words if nobody wrote that sentence. */
    Object answer(ProblemKind kind, String messageKey, Object[] arguments, HttpServletRequest request) {
        Locale locale = locale(request);
        String usual = messages.getMessage(kind.textKey(), null, locale);
        String sentence = messages.getMessage(messageKey, arguments, usual, locale);
        return answer(kind, kind.status().value(), sentence == null ? usual : sentence, null, request);
    }

    /** A fault that nobody foresaw: logged under the reference that the person sees. */
    Object fault(@Nullable Throwable cause, int status, String path, HttpServletRequest request) {
        String reference = newReference();
        LOG.error("Fault {} at {} {}", reference, request.getMethod(), path, cause);
        String text = messages.getMessage(ProblemKind.FAULT.textKey(), null, locale(request));
        return answer(ProblemKind.FAULT, status, text, reference, request);
    }

    private Object answer(
            ProblemKind kind, int status, String sentence, @Nullable String reference, HttpServletRequest request) {
        String title = messages.getMessage(kind.titleKey(), null, locale(request));
        if (wantsJson(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(new JsonProblem(status, title, sentence, reference));
        }
        Problem problem = new Problem(status, title, sentence, reference, back(request));
        ModelAndView page = new ModelAndView("ui/error/problem", Map.of("problem", problem));
        page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
        return page;
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static Locale locale(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request);
    }

    /** The page of this application that the request came from; never another site's address. */
    private static @Nullable String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return null;
        }
        try {
            URI uri = URI.create(referer);
            if (!request.getServerName().equalsIgnoreCase(uri.getHost()) || !HereAdvice.isPath(uri.getRawPath())) {
                return null;
            }
            String path = uri.getRawPath().substring(request.getContextPath().length());
            return UriComponentsBuilder.fromPath(path)
                    .query(uri.getRawQuery())
                    .build(true)
                    .toUriString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private String newReference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            if (i == REFERENCE_LENGTH / 2) {
                reference.append('-');
            }
            reference.append(REFERENCE_SIGNS.charAt(random.nextInt(REFERENCE_SIGNS.length())));
        }
        return reference.toString();
    }

    /** The same words for a script. */
    record JsonProblem(
            int status,
            String title,
            String detail,
            @Nullable String reference) {}
}
