package vn.thiduaso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.AccessMatrix.Row;
import vn.thiduaso.AccessMatrix.Visitor;
import vn.thiduaso.identity.signin.Presences;
import vn.thiduaso.testing.Acting;
import vn.thiduaso.testing.DemoTest;

/** Every mapped route, asked by every role, against the table in {@code access-matrix.csv}; see docs/access.md. */
@DemoTest
class AccessMatrixTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    private static final Set<Integer> LET_IN = Set.of(200, 302, 400, 409, 422);

    @Autowired
    MockMvc mvc;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Presences presences;

    @Autowired
    PlatformTransactionManager transactions;

    final AccessMatrix matrix = AccessMatrix.read();
    final Properties values = new Properties();

    @BeforeEach
    void readWhatTheAddressesName() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/access-matrix-values.properties")) {
            values.load(file);
        }
    }

    @Test
    void everyRouteHasARow() {
        List<String> missing = mapped().stream()
                .filter(route -> !matrix.routes().contains(route))
                .map(route -> AccessMatrix.line(new Row(route, "", answers(route, ""))))
                .toList();
        assertThat(missing).as("""
                        These routes have no row in src/test/resources/access-matrix.csv. The lines below say what they
                        answer NOW: check every cell against the rules (docs/access.md), then paste them.
                        """).isEmpty();
    }

    @Test
    void everyRowHasARoute() {
        assertThat(matrix.routes())
                .as(
                        "rows of src/test/resources/access-matrix.csv whose route is gone or renamed: delete or rename them")
                .isSubsetOf(mapped());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMeetsWhatTheTableSays() {
        Set<String> mapped = mapped();
        return matrix.rows().stream()
                .filter(row -> mapped.contains(row.route()))
                .map(row -> dynamicTest(row.route(), () -> {
                    Map<Visitor, String> actual = answers(row.route(), row.parameters());
                    List<String> wrong = new ArrayList<>();
                    row.expected().forEach((visitor, expected) -> {
                        if (!fits(expected, actual.get(visitor))) {
                            wrong.add(visitor + ": " + expected + " expected, was " + actual.get(visitor));
                        }
                    });
                    assertThat(wrong)
                            .as(
                                    "%s%nMend the rule in the code, or this cell of access-matrix.csv. Now:%n%s",
                                    row.route(), AccessMatrix.line(new Row(row.route(), row.parameters(), actual)))
                            .isEmpty();
                }));
    }

    private static boolean fits(String expected, String actual) {
        if (expected.equals("may")) {
            return LET_IN.stream().anyMatch(status -> actual.equals(status.toString()));
        }
        return expected.equals(actual);
    }

    /** Routes as {@code METHOD pattern}, with {@code ?name} where a parameter chooses the method. */
    private Set<String> mapped() {
        Set<String> routes = new TreeSet<>();
        List<RequestMappingInfo> infos = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .toList();
        for (RequestMappingInfo info : infos) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            String choice = info.getParamsCondition().getExpressions().stream()
                    .filter(parameter -> !parameter.isNegated())
                    .map(parameter -> "?" + parameter.getName())
                    .reduce("", String::concat);
            for (String pattern : info.getPatternValues()) {
                if (methods.isEmpty()) {
                    routes.add("GET " + pattern + choice);
                }
                methods.forEach(method -> routes.add(method + " " + pattern + choice));
            }
        }
        return routes;
    }

    private Map<Visitor, String> answers(String route, String parameters) {
        Map<Visitor, String> answers = new LinkedHashMap<>();
        for (Visitor visitor : Visitor.values()) {
            answers.put(visitor, answer(route, parameters, visitor));
        }
        return answers;
    }

    /** What the visitor gets; whatever it did is undone. */
    private String answer(String route, String parameters, Visitor visitor) {
        RequestPostProcessor person = visitor.username() == null
                ? csrf()
                : Acting.as(presences.find(accountOf(visitor)).orElseThrow().actor());
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                return text(mvc.perform(request(route, parameters).with(person))
                        .andReturn()
                        .getResponse());
            } catch (Exception e) {
                return e.toString();
            }
        });
    }

    private MockHttpServletRequestBuilder request(String route, String parameters) {
        String[] parts = route.split("[ ?]");
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), URI.create(filled(parts[1])));
        Map<String, List<String>> sent = new LinkedHashMap<>(UriComponentsBuilder.newInstance()
                .query(filled(parameters))
                .build()
                .getQueryParams());
        for (int i = 2; i < parts.length; i++) {
            sent.putIfAbsent(parts[i], List.of(""));
        }
        sent.forEach((name, texts) -> request.param(name, texts.toArray(new String[0])));
        return request;
    }

    /** The text with the value of each {variable}; queries may use other variables. */
    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            String sql = values.getProperty(variable.group(1));
            if (sql == null) {
                throw new AssertionError("write a query for " + variable.group() + " of " + text
                        + " into access-matrix-values.properties");
            }
            return jdbc.sql(filled(sql))
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> new AssertionError("no value for " + variable.group() + ": " + sql));
        });
    }

    private long accountOf(Visitor visitor) {
        return jdbc.sql("SELECT id FROM account WHERE username = :username")
                .param("username", visitor.username())
                .query(Long.class)
                .single();
    }

    private static String text(MockHttpServletResponse response) {
        String target = response.getRedirectedUrl();
        boolean toSignIn = target != null && target.endsWith("/dang-nhap");
        return toSignIn ? "login" : Integer.toString(response.getStatus());
    }
}
