-- What is checked when figures are entered: the pattern that new indicators start with, and what each indicator has.
CREATE TABLE check_template (
  kind      varchar(30)  NOT NULL CONSTRAINT pk_check_template PRIMARY KEY,
  position  integer      NOT NULL,
  severity  varchar(10)  NOT NULL CONSTRAINT ck_check_template_severity CHECK (severity IN ('ERROR', 'WARNING')),
  threshold numeric(8, 2),
  registered boolean     NOT NULL,
  sentence  varchar(500) NOT NULL
);
COMMENT ON COLUMN check_template.registered IS 'whether it is on for figures that come from the staff register';
INSERT INTO check_template (kind, position, severity, threshold, registered, sentence) VALUES
  ('NOT_A_NUMBER', 1, 'ERROR', NULL, true, '“{số nhập}” không phải là số. Hãy nhập số nguyên, ví dụ 24 hoặc 1.234.'),
  ('NEGATIVE', 2, 'ERROR', NULL, true, 'Số lượng không được âm.'),
  ('NOT_WHOLE', 3, 'ERROR', NULL, true, '“{số nhập}” không phải số nguyên. Số lượng không có phần thập phân; một nghìn viết là 1000 hoặc 1.000.'),
  ('MORE_THAN_WHOLE', 4, 'ERROR', NULL, true, 'Tổng các số đã nhập là {tử số}, lớn hơn tổng số {mẫu số}. Hãy kiểm tra lại.'),
  ('CHANGED', 5, 'WARNING', 20, true, 'Tỷ lệ {tỷ lệ} chênh {chênh lệch} điểm phần trăm so với kỳ trước ({tỷ lệ kỳ trước}). Hãy ghi chú lý do.'),
  ('DENOMINATOR_CHANGED', 6, 'WARNING', 20, false, 'Tổng số là {mẫu số}, kỳ trước là {mẫu số kỳ trước}. Hãy ghi chú vì sao thay đổi.'),
  ('FULL_FROM_LITTLE', 7, 'WARNING', 3, false, 'Đạt 100 % nhưng tổng số chỉ có {mẫu số}. Hãy ghi chú để người thẩm định hiểu.');

CREATE TABLE indicator_check (
  indicator_id bigint       NOT NULL CONSTRAINT fk_indicator_check_indicator REFERENCES indicator,
  kind         varchar(30)  NOT NULL CONSTRAINT fk_indicator_check_kind REFERENCES check_template,
  threshold    numeric(8, 2) CONSTRAINT ck_indicator_check_threshold CHECK (threshold >= 0),
  sentence     varchar(500) NOT NULL,
  enabled      boolean      NOT NULL,
  version      integer      NOT NULL,
  CONSTRAINT pk_indicator_check PRIMARY KEY (indicator_id, kind)
);
INSERT INTO indicator_check (indicator_id, kind, threshold, sentence, enabled, version)
SELECT i.id, t.kind, t.threshold, t.sentence, t.registered OR i.source = 'MANUAL', 0
FROM indicator i CROSS JOIN check_template t WHERE i.kind = 'RATIO';
