package vn.thiduaso.ui.kept;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** Lets templates say {@code ui:kept}. */
@Component
class KeptDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    private final KeptParts parts;

    KeptDialect(KeptParts parts) {
        super("Thi đua số: kept parts", "ui", PRECEDENCE);
        this.parts = parts;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new KeptProcessor(prefix, parts));
    }
}
