package vn.thiduaso.ui.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What templates may say with {@code ui:…}. */
@Component
class UiDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "ui";
    private static final int PRECEDENCE = 1000;

    UiDialect() {
        super("Thi đua số", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new CellsProcessor(prefix));
    }
}
