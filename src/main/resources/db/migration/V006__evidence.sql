-- Evidence behind a figure: a file, a link, or the number and date of a document. Files are kept once per content.
CREATE TABLE evidence_content (
  sha256 varchar(64) NOT NULL CONSTRAINT pk_evidence_content PRIMARY KEY,
  bytes  bytea       NOT NULL
);

CREATE SEQUENCE evidence_seq INCREMENT BY 50;
CREATE TABLE evidence (
  id           bigint       NOT NULL CONSTRAINT pk_evidence PRIMARY KEY,
  owner_key    varchar(100) NOT NULL,
  kind         varchar(10)  NOT NULL CONSTRAINT ck_evidence_kind CHECK (kind IN ('FILE', 'LINK', 'DOCUMENT')),
  title        varchar(300) NOT NULL,
  url          varchar(2000),
  document_no  varchar(100),
  document_date date,
  issuer       varchar(200),
  content_type varchar(100),
  size_bytes   bigint,
  sha256       varchar(64)  CONSTRAINT fk_evidence_content REFERENCES evidence_content,
  added_at     timestamptz  NOT NULL,
  added_by     varchar(100) NOT NULL,
  CONSTRAINT ck_evidence_parts CHECK (
    (kind = 'FILE' AND sha256 IS NOT NULL AND content_type IS NOT NULL AND size_bytes IS NOT NULL)
    OR (kind = 'LINK' AND url IS NOT NULL)
    OR (kind = 'DOCUMENT' AND document_no IS NOT NULL AND document_date IS NOT NULL))
);
CREATE INDEX ix_evidence_owner_key ON evidence (owner_key);
