package vn.thiduaso.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the content's print into the addresses of static files, and leaves the addresses of pages alone: Spring's own
 * filter looks for each of them among the static files, in every jar, again on every page.
 */
class StaticLinkFilter extends ResourceUrlEncodingFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletResponse plain = (HttpServletResponse) response;
        super.doFilter(
                request, response, (req, res) -> chain.doFilter(req, new PageLinks(plain, (HttpServletResponse) res)));
    }

    private static final class PageLinks extends HttpServletResponseWrapper {

        private final HttpServletResponse plain;

        private PageLinks(HttpServletResponse plain, HttpServletResponse resolving) {
            super(resolving);
            this.plain = plain;
        }

        @Override
        public String encodeURL(String url) {
            return namesAFile(url) ? super.encodeURL(url) : plain.encodeURL(url);
        }

        private static boolean namesAFile(String url) {
            return url.lastIndexOf('.') > url.lastIndexOf('/');
        }
    }
}
