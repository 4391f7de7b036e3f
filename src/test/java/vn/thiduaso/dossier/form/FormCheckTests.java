package vn.thiduaso.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.dossier.CompiledDossiers;
import vn.thiduaso.dossier.CompiledFile;
import vn.thiduaso.dossier.DossierData;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.edition.CompileWish;
import vn.thiduaso.dossier.edition.Compiler;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.DatabaseTest;

/** Reads every Word and PDF file of a compiled dossier and checks the points of NĐ 30/2020/NĐ-CP, Phụ lục I, one by one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormCheckTests {

    private static final Path LIST = Path.of("docs/form-check.md");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    void compile(@Autowired JdbcClient jdbc, @Autowired Compiler compiler, @Autowired CompiledDossiers dossiers) {
        DossierData data = new DossierData(jdbc);
        data.passed();
        Actor head = data.nominations.bloc.blocHead();
        long id = compiler.compile(
                head, new CompileWish(data.campaign(), data.request(Recipient.BOARD), null, null), (done, total) -> {});
        for (CompiledFile file : dossiers.files(head, id)) {
            files.put(file.name(), dossiers.file(head, id, file.position()).content());
        }
    }

    @TestFactory
    Stream<DynamicTest> theWordProposalHasTheForm() {
        WordForm word = new WordForm(files.get("01-to-trinh.docx"));
        return tests(WordPoints.of(word));
    }

    @TestFactory
    Stream<DynamicTest> thePdfProposalHasTheForm() {
        PdfForm pdf = new PdfForm(files.get("01-to-trinh.pdf"));
        return tests(PdfPoints.of(pdf));
    }

    @TestFactory
    Stream<DynamicTest> everyFileHasTheFormOfItsPages() {
        List<DynamicTest> tests = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".docx")) {
                WordPoints.ofPages(new WordForm(bytes)).forEach(point -> tests.add(test(name, point)));
            } else if (name.endsWith(".pdf")) {
                PdfPoints.ofPages(new PdfForm(bytes)).forEach(point -> tests.add(test(name, point)));
            }
        });
        return tests.stream();
    }

    @Test
    void everyPointIsListed() throws IOException {
        String list = Files.readString(LIST);
        List<Point> points = new ArrayList<>(WordPoints.of(new WordForm(files.get("01-to-trinh.docx"))));
        points.addAll(PdfPoints.of(new PdfForm(files.get("01-to-trinh.pdf"))));

        assertThat(points).hasSizeGreaterThanOrEqualTo(40);
        assertThat(points).extracting(Point::id).doesNotHaveDuplicates();
        assertThat(points)
                .allSatisfy(point -> assertThat(list).contains("| " + point.id() + " | " + point.what() + " |"));
    }

    private static Stream<DynamicTest> tests(List<Point> points) {
        return points.stream().map(point -> test(point.id(), point));
    }

    private static DynamicTest test(String where, Point point) {
        return DynamicTest.dynamicTest(
                where + " " + point.what(),
                () -> assertThat(point.holds().getAsBoolean())
                        .as(where + ": " + point.id() + " " + point.what())
                        .isTrue());
    }
}
