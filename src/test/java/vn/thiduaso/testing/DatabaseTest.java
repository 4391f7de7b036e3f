package vn.thiduaso.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in the whole application on a real PostgreSQL. All such tests share one context (with MockMvc and with a server
 * on a random port, so browser tests use it too) and one database that is empty but for the migrations. Put
 * {@code @Transactional} on tests that should be rolled back; others make data of their own and must not rely on an empty
 * table. Don't add {@code @MockitoBean}, {@code @TestPropertySource} and the like: each makes another context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({TestDatabaseConfiguration.class, SqlCount.class, Accounts.class, Submissions.class})
public @interface DatabaseTest {}
