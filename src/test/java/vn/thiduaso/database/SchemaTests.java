package vn.thiduaso.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class SchemaTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sortsNamesAsVietnameseDo() {
        List<String> sorted = jdbc.sql("SELECT name FROM unnest(ARRAY['Đất','Dân','Cũ','Bờ','Ấn','Ắng','An']) name"
                        + " ORDER BY name COLLATE vietnamese")
                .query(String.class)
                .list();

        assertThat(sorted).containsExactly("An", "Ắng", "Ấn", "Bờ", "Cũ", "Dân", "Đất");
    }

    @ParameterizedTest
    @CsvSource({"Đặng Thị Hường, dang thi huong", "ĐƯỜNG SỮA Ỷ Ỵ, duong sua y y", "Nguyễn Văn Ước, nguyen van uoc"})
    void searchTextHasNeitherDiacriticsNorCase(String text, String plain) {
        assertThat(plainText(text)).isEqualTo(plain);
    }

    @Test
    void searchTextIsTheSameForComposedAndDecomposedLetters() {
        String decomposed = java.text.Normalizer.normalize("Trường Tiểu học Ẩm", java.text.Normalizer.Form.NFD);

        assertThat(plainText(decomposed)).isEqualTo("truong tieu hoc am");
    }

    @Test
    void countsEveryStatement() {
        List<String> statements = SqlCount.statements(() -> {
            plainText("một");
            plainText("hai");
        });

        assertThat(statements).hasSize(2).allMatch(sql -> sql.contains("plain_text"));
    }

    private String plainText(String text) {
        return jdbc.sql("SELECT plain_text(?)").param(text).query(String.class).single();
    }
}
