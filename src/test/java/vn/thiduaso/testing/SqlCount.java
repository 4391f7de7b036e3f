package vn.thiduaso.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lists the SQL statements that reach the database, from Hibernate and from JDBC alike:
 * {@code assertThat(SqlCount.statements(() -> mvc.perform(get("/")))).hasSizeLessThanOrEqualTo(6)} prints them when there
 * are more. A batch counts once.
 */
@TestComponent
public class SqlCount implements BeanPostProcessor {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

    /** The statements that the work sends, in their order. */
    public static List<String> statements(Work work) {
        SEEN.clear();
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        synchronized (SEEN) {
            return List.copyOf(SEEN);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        private CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection(), Connection.class);
        }
    }

    /** A connection or plain statement that notes the SQL text of each prepare or execute. */
    private static <T> T counting(T target, Class<T> type) {
        Object proxy =
                Proxy.newProxyInstance(SqlCount.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    boolean takesSql = args != null && args.length > 0 && args[0] instanceof String;
                    if (takesSql
                            && (method.getName().startsWith("prepare")
                                    || method.getName().startsWith("execute"))) {
                        SEEN.add((String) args[0]);
                    }
                    try {
                        Object result = method.invoke(target, args);
                        return "createStatement".equals(method.getName())
                                ? counting((java.sql.Statement) result, java.sql.Statement.class)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }
}
