package vn.thiduaso.document;

import java.time.LocalDate;
import java.util.List;
import vn.thiduaso.document.Block.Marker;
import vn.thiduaso.document.Table.Column;

/** Papers as a bloc sends them, with long names; people are fictitious. */
public final class SamplePapers {

    static final String BLOC = "Khối Thi đua các đơn vị thuộc Sở Nông nghiệp và Môi trường";
    static final String SUPERIOR = "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng";

    private static final List<String> UNITS = List.of(
            "Văn phòng Sở",
            "Chi cục Kiểm lâm",
            "Chi cục Trồng trọt và Bảo vệ thực vật",
            "Chi cục Chăn nuôi, Thú y và Thủy sản",
            "Chi cục Thủy lợi",
            "Chi cục Phát triển nông thôn",
            "Chi cục Quản lý chất lượng Nông lâm sản và Thủy sản",
            "Trung tâm Khuyến nông",
            "Trung tâm Quản lý Đầu tư và Khai thác thủy lợi",
            "Ban Quản lý dự án đầu tư xây dựng công trình Nông nghiệp và Phát triển nông thôn",
            "Quỹ Bảo vệ và Phát triển rừng",
            "Vườn quốc gia Bidoup - Núi Bà");

    private static final List<String> PEOPLE = List.of(
            "Nguyễn Thị Phương Thảo",
            "Trần Quốc Bảo Khánh",
            "Kơ Să Ha Thương",
            "Lê Hoàng Nguyễn Diễm Quỳnh",
            "Phạm Văn Đức",
            "Cil Múp Ha Kriêng");

    private SamplePapers() {}

    /** The bloc proposes 12 collectives and 30 individuals to the Sở. */
    public static Paper proposal() {
        return proposal(12, 30, 5, LocalDate.of(2026, 2, 5));
    }

    public static Paper proposal(int collectives, int individuals, Integer number, LocalDate date) {
        String counts = "đề nghị khen thưởng cho " + VietnameseWords.counted(collectives, "tập thể") + " và "
                + VietnameseWords.counted(individuals, "cá nhân");
        return Paper.of("Tờ trình", BLOC)
                .under(SUPERIOR)
                .numbered(number, "TTr-KTĐ")
                .at("Lâm Đồng", date)
                .about("Về việc đề nghị khen thưởng tổng kết phong trào thi đua “Chuyển đổi số trên địa bàn tỉnh"
                        + " Lâm Đồng đến năm 2025”")
                .to("Hội đồng Thi đua, khen thưởng Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng", "Văn phòng Sở")
                .ground("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .ground("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân"
                        + " cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;")
                .ground("Căn cứ Kế hoạch số 12/KH-KTĐ ngày 20 tháng 6 năm 2023 của Khối Thi đua về tổ chức phong"
                        + " trào thi đua “Chuyển đổi số trên địa bàn tỉnh Lâm Đồng đến năm 2025”")
                .paragraph("Ngày 28 tháng 01 năm 2026, Hội đồng Thi đua, khen thưởng của Khối đã họp, bỏ phiếu kín và"
                        + " thống nhất " + counts + " có thành tích xuất sắc trong phong trào thi đua, cụ thể:")
                .heading(1, "1. Hình thức khen thưởng")
                .items(
                        Marker.LETTER,
                        List.of(
                                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 04 tập thể, 10 cá nhân;",
                                "Giấy khen của Giám đốc Sở: 08 tập thể, 20 cá nhân."))
                .heading(1, "2. Hồ sơ kèm theo")
                .items(
                        Marker.DASH,
                        List.of(
                                "Danh sách tập thể, cá nhân;",
                                "Báo cáo thành tích; biên bản họp, biên bản kiểm phiếu."))
                .paragraph("Khối Thi đua kính trình Hội đồng Thi đua, khen thưởng Sở xem xét, quyết định.")
                .distribution("Như trên", "Các đơn vị thành viên (biết)", "Lưu: VT, KTĐ")
                .signed(new Signature(
                        List.of("TM. Khối Thi đua", "Khối trưởng"),
                        "Chi cục trưởng Chi cục Kiểm lâm",
                        "Nguyễn Văn Minh"))
                .appendix(collectives(collectives))
                .appendix(individuals(individuals))
                .build();
    }

    /** Minutes: no place and date, the secretary on the left. */
    public static Paper minutes() {
        return Paper.of("Biên bản", BLOC)
                .under(SUPERIOR)
                .numbered(3, "BB-KTĐ")
                .about("Họp xét khen thưởng năm 2025")
                .paragraph("Thời gian bắt đầu:", "08 giờ 00 phút, ngày 28 tháng 01 năm 2026.")
                .paragraph("Có mặt:", "12/13 đơn vị thành viên; vắng 01 (có lý do).")
                .heading(1, "Nội dung")
                .add(Table.of(
                                Column.centre("STT", 10),
                                Column.left("Tập thể", 70),
                                Column.centre("Đồng ý", 20).under("Kết quả kiểm phiếu"),
                                Column.centre("Không đồng ý", 25).under("Kết quả kiểm phiếu"),
                                Column.right("Tỷ lệ", 20).under("Kết quả kiểm phiếu"))
                        .section("I. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
                        .row("1", "Chi cục Kiểm lâm", "12", "1", "92,3 %")
                        .row("2", "Trung tâm Khuyến nông", "11", "2", "84,6 %")
                        .total("", "Cộng", "23", "3", "")
                        .build())
                .paragraph("Cuộc họp kết thúc vào 11 giờ 30 phút, ngày 28 tháng 01 năm 2026")
                .distribution("Các đơn vị thành viên", "Lưu: VT, KTĐ")
                .left(Signature.of("Thư ký", "Lê Thu Hà"))
                .signed(Signature.of("Chủ tọa", "Nguyễn Văn Minh"))
                .build();
    }

    /** A letter to one recipient, not yet numbered or dated. */
    public static Paper letter() {
        return Paper.letter("Khối Thi đua")
                .under("Sở Nông nghiệp và Môi trường")
                .numbered(null, "KTĐ")
                .at("Lâm Đồng", null)
                .about("V/v đôn đốc nộp báo cáo kết quả phong trào thi đua 6 tháng đầu năm 2026")
                .to("Chi cục Thủy lợi")
                .paragraph("Đến nay Khối Thi đua chưa nhận được báo cáo của quý đơn vị <&> \"2026\".")
                .distribution("Như trên", "Lưu: VT")
                .signed(Signature.of("Khối trưởng", null))
                .build();
    }

    private static Appendix collectives(int count) {
        Table.Builder table = Table.of(
                Column.centre("STT", 10),
                Column.left("Tên tập thể", 55),
                Column.left("Hình thức đề nghị", 40),
                Column.left("Tóm tắt thành tích", 85),
                Column.centre("Số phiếu", 18).under("Kết quả bỏ phiếu"),
                Column.centre("Tỷ lệ", 18).under("Kết quả bỏ phiếu"),
                Column.left("Ghi chú", 22));
        for (int i = 0; i < count; i++) {
            table.row(
                    "" + (i + 1),
                    UNITS.get(i % UNITS.size()),
                    i < 4 ? "Bằng khen của Chủ tịch UBND tỉnh" : "Giấy khen của Giám đốc Sở",
                    "Hoàn thành 16/16 chỉ tiêu; 100 % thủ tục hành chính đủ điều kiện được cung cấp trực tuyến; xếp"
                            + " hạng " + (i + 1) + " toàn Khối.",
                    "12/13",
                    "92,3 %",
                    "");
        }
        return Appendix.landscape("Danh sách")
                .labelled("Phụ lục I")
                .about("Tập thể đề nghị khen thưởng tổng kết phong trào thi đua “Chuyển đổi số trên địa bàn tỉnh Lâm"
                        + " Đồng đến năm 2025”")
                .with(table.build())
                .with("Tổng cộng:", VietnameseWords.counted(count, "tập thể."));
    }

    private static Appendix individuals(int count) {
        Table.Builder table = Table.of(
                Column.centre("STT", 9),
                Column.left("Ông/Bà, họ và tên", 32),
                Column.centre("Năm sinh", 12),
                Column.left("Chức vụ, đơn vị", 40),
                Column.left("Hình thức đề nghị", 25),
                Column.left("Sáng kiến (số QĐ)", 34),
                Column.left("Mức hoàn thành nhiệm vụ", 27),
                Column.left("Khen thưởng đã có", 32),
                Column.centre("Phiếu", 18),
                Column.left("Ghi chú", 18));
        for (int i = 0; i < count; i++) {
            table.row(
                    "" + (i + 1),
                    (i % 2 == 0 ? "Bà " : "Ông ") + PEOPLE.get(i % PEOPLE.size()),
                    "" + (1975 + i % 20),
                    "Chuyên viên, " + UNITS.get(i % UNITS.size()),
                    i < 10 ? "Bằng khen của Chủ tịch UBND tỉnh" : "Giấy khen của Giám đốc Sở",
                    "Số hóa hồ sơ (QĐ 1234/QĐ-SNNMT ngày 12/11/2025)",
                    "2023, 2024: HTTNV; 2025: HTXSNV",
                    "GK 2023 (QĐ 45/QĐ-SNN ngày 05/01/2024)",
                    "13/13 (100 %)",
                    "");
        }
        return Appendix.landscape("Danh sách")
                .labelled("Phụ lục II")
                .about("Cá nhân đề nghị khen thưởng")
                .with(table.build())
                .with("Tổng cộng:", VietnameseWords.counted(count, "cá nhân."));
    }
}
