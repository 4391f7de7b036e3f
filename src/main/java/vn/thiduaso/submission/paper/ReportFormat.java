package vn.thiduaso.submission.paper;

/** Files that a báo cáo kết quả is written as. */
public enum ReportFormat {
    DOCX,
    PDF
}
