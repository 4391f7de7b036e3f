import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-in person who opens pages and saves a whole report again and again. */
final class User {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern BASE = Pattern.compile("\"base\":\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(input|textarea|option|select)\\b([^>]*)>([^<]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final HttpClient http;
    private final String base;
    private String formPath = "";
    private final List<String> bodies = new ArrayList<>();
    private final Map<String, String> field = new LinkedHashMap<>();
    private String row = "";
    private int saves;

    User(int port, String username) throws Exception {
        base = "http://localhost:" + port;
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
        String token = token(get("/dang-nhap").body());
        HttpResponse<String> answer = post(
                "/dang-nhap", "username=" + username + "&password=" + encode("ThiDua@2026") + "&_csrf=" + encode(token));
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("dang-nhap")) {
            throw new IllegalStateException(username + " could not sign in: " + answer.statusCode());
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form of the page and says where it leads. */
    String send(String path, String fields) throws Exception {
        String token = token(get(path).body());
        HttpResponse<String> answer = post(path, fields + "&_csrf=" + encode(token));
        String next = answer.headers().firstValue("Location").orElseThrow(() ->
                new IllegalStateException(path + ": " + answer.statusCode()));
        return next.replaceFirst("^https?://[^/]+", "");
    }

    /** Reads the entry page and prepares two saves that change every ratio's figures there and back. */
    void prepareSave(String path) throws Exception {
        formPath = path;
        String page = get(path).body();
        Map<String, String> first = fields(page);
        first.replaceAll((name, value) -> name.matches(".*numerators\\[0]") && !value.isEmpty() ? "1" : value);
        save(body(first));
        String again = get(path).body();
        Map<String, String> there = fields(again);
        Map<String, String> back = new LinkedHashMap<>(there);
        there.replaceAll((name, value) -> name.matches(".*numerators\\[0]") && value.equals("1") ? "0" : value);
        bodies.clear();
        bodies.add(body(there));
        save(bodies.get(0));
        Map<String, String> now = fields(get(path).body());
        back.replaceAll((name, value) -> name.endsWith(".base") ? now.get(name) : value);
        bodies.add(body(back));
        save(bodies.get(1));
    }

    /** Saves the whole report with figures other than the stored ones. */
    void save() throws Exception {
        save(bodies.get(saves++ % 2));
    }

    /** Saves one field by itself, as the page's script does after typing. */
    void autosave() throws Exception {
        if (field.isEmpty()) {
            Map<String, String> all = fields(get(formPath).body());
            row = all.keySet().stream()
                    .filter(name -> name.endsWith(".numerators[0]") && !all.get(name).isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .replace(".numerators[0]", "");
            all.forEach((name, value) -> {
                if (name.startsWith(row + ".") || name.equals("_csrf")) {
                    field.put(name, value);
                }
            });
        }
        field.put(row + ".numerators[0]", saves++ % 2 == 0 ? "0" : "1");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + formPath + "/tu-luu"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(HttpRequest.BodyPublishers.ofString(body(field)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        Matcher stored = BASE.matcher(answer.body());
        if (answer.statusCode() != 200 || !stored.find() || answer.body().contains("\"conflict\":{")) {
            throw new IllegalStateException("autosave: " + answer.statusCode() + " " + answer.body());
        }
        field.put(row + ".base", stored.group(1));
    }

    /** Uploads a staff list, opens its preview and takes it: seconds to the preview, seconds to take. */
    double[] importStaff(long unit, byte[] list) throws Exception {
        String register = "/don-vi/" + unit + "/nhan-su/nhap";
        String token = token(get(register).body());
        long begun = System.nanoTime();
        HttpResponse<String> sent = http.send(upload(register, token, list), HttpResponse.BodyHandlers.ofString());
        String preview = sent.headers().firstValue("Location").orElseThrow(() ->
                new IllegalStateException("upload: " + sent.statusCode()));
        String path = preview.replaceFirst("^https?://[^/]+", "");
        String page = get(path).body();
        double toPreview = (System.nanoTime() - begun) / 1e9;
        Matcher revision = Pattern.compile("name=\"revision\" value=\"([^\"]+)\"").matcher(page);
        if (!revision.find()) {
            throw new IllegalStateException("no preview at " + path);
        }
        begun = System.nanoTime();
        HttpResponse<String> taken =
                post(path, "_csrf=" + encode(token(page)) + "&revision=" + encode(revision.group(1)));
        if (taken.statusCode() != 302) {
            throw new IllegalStateException("take: " + taken.statusCode());
        }
        return new double[] {toPreview, (System.nanoTime() - begun) / 1e9};
    }

    private HttpRequest upload(String path, String token, byte[] list) {
        String boundary = "bench-" + System.nanoTime();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ds.xlsx\"\r\n"
                        + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, list, tail)))
                .build();
    }

    private void save(String body) throws Exception {
        HttpResponse<String> answer = post(formPath, body);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("save: " + answer.statusCode());
        }
    }

    private static String token(String page) {
        Matcher found = CSRF.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no CSRF token");
        }
        return found.group(1);
    }

    /** What a browser would send of the entry form. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token(page));
        String select = null;
        Matcher tags = TAG.matcher(page);
        while (tags.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher found = ATTRIBUTE.matcher(tags.group(2));
            while (found.find()) {
                attributes.put(found.group(1), plain(found.group(2)));
            }
            String name = attributes.getOrDefault("name", "");
            boolean checked = tags.group(2).contains("checked");
            switch (tags.group(1)) {
                case "select" -> {
                    select = name;
                    fields.putIfAbsent(name, "");
                }
                case "option" -> {
                    if (select != null && tags.group(2).contains("selected")) {
                        fields.put(select, attributes.getOrDefault("value", ""));
                    }
                }
                case "textarea" -> fields.put(name, plain(tags.group(3)));
                default -> {
                    if (name.startsWith("rows[") && (!"radio".equals(attributes.get("type")) || checked)) {
                        fields.put(name, attributes.getOrDefault("value", ""));
                    }
                }
            }
        }
        fields.keySet().removeIf(name -> !name.startsWith("rows[") && !name.equals("_csrf"));
        return fields;
    }

    private static String body(Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return body.toString();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
