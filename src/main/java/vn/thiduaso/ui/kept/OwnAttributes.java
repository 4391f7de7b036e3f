package vn.thiduaso.ui.kept;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/** The exchange of a page for a part of it: the same addresses, but none of the page's variables. */
class OwnAttributes implements IWebExchange {

    private final IWebExchange page;
    private final Map<String, Object> attributes = new HashMap<>();

    OwnAttributes(IWebExchange page) {
        this.page = page;
    }

    @Override
    public IWebRequest getRequest() {
        return page.getRequest();
    }

    @Override
    public IWebSession getSession() {
        return page.getSession();
    }

    @Override
    public IWebApplication getApplication() {
        return page.getApplication();
    }

    @Override
    public Principal getPrincipal() {
        return page.getPrincipal();
    }

    @Override
    public Locale getLocale() {
        return page.getLocale();
    }

    @Override
    public String getContentType() {
        return page.getContentType();
    }

    @Override
    public String getCharacterEncoding() {
        return page.getCharacterEncoding();
    }

    @Override
    public boolean containsAttribute(String name) {
        return attributes.containsKey(name);
    }

    @Override
    public int getAttributeCount() {
        return attributes.size();
    }

    @Override
    public Set<String> getAllAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public Map<String, Object> getAttributeMap() {
        return new HashMap<>(attributes);
    }

    @Override
    public @Nullable Object getAttributeValue(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttributeValue(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public String transformURL(String url) {
        return page.transformURL(url);
    }
}
