-- An entry whose denominator was copied from an earlier period, until somebody confirms it; an entry that somebody wants
-- to look at again; the conversation about an entry.
ALTER TABLE report_entry
  ADD copied_from varchar(20),
  ADD flagged_by  varchar(100);

CREATE SEQUENCE remark_seq INCREMENT BY 50;
CREATE TABLE remark (
  id       bigint        NOT NULL CONSTRAINT pk_remark PRIMARY KEY,
  entry_id bigint        NOT NULL CONSTRAINT fk_remark_report_entry REFERENCES report_entry,
  text     varchar(2000) NOT NULL CONSTRAINT ck_remark_text CHECK (text <> ''),
  of_unit  boolean       NOT NULL,
  said_by  varchar(100)  NOT NULL,
  said_at  timestamptz   NOT NULL
);
CREATE INDEX ix_remark_entry ON remark (entry_id);
