package vn.thiduaso.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps words of several syllables together where a centred line is broken, as a typist does. */
final class Compounds {

    /** Stands for a space that is not broken; nobody types it. */
    static final char BOUND = '\u2060';

    private static final Pattern WORDS = either(
            "nông nghiệp|nông thôn|nông lâm sản|môi trường|lâm đồng|đắk nông|bình thuận|đà lạt|việt nam|khối thi đua"
                    + "|thi đua|khen thưởng|khối trưởng|khối phó|hội đồng|ủy ban nhân dân|ủy ban|nhân dân|đơn vị"
                    + "|thành viên|văn phòng|chi cục trưởng|chi cục|trung tâm|giám đốc|phó giám đốc|chủ tịch"
                    + "|kiểm lâm|trồng trọt|bảo vệ|thực vật|chăn nuôi|thú y|thủy sản|thủy lợi|phát triển|chất lượng"
                    + "|khuyến nông|đầu tư|khai thác|xây dựng|công trình|dự án|phòng hộ|vườn quốc gia|quản lý"
                    + "|ban quản lý|phong trào|chuyển đổi số|tổng kết|sơ kết|đề nghị|về việc|tập thể|cá nhân"
                    + "|địa bàn|báo cáo|thành tích|danh sách|biên bản|kết quả|kế hoạch");

    private static final Pattern LINKS =
            Pattern.compile("(?<=^| )(và|của|các|thuộc|tỉnh|cho|đến|năm|ngày|tháng|số) ", flags());

    private Compounds() {}

    static String bind(String text) {
        String joined = WORDS.matcher(text).replaceAll(match -> match.group().replace(' ', BOUND));
        return LINKS.matcher(joined).replaceAll("$1" + BOUND);
    }

    static List<String> unbind(List<String> lines) {
        return lines.stream().map(line -> line.replace(BOUND, ' ')).toList();
    }

    private static Pattern either(String words) {
        String longestFirst = Stream.of(words.split("\\|"))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}])(?:" + longestFirst + ")(?![\\p{L}])", flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
