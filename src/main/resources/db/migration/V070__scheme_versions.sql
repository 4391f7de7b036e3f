-- A scheme has versions: a draft is edited as one document, signed off, and never changed again. The first version of a
-- campaign may have no document: it is what the campaign was set up with (indicator, scoring_scheme, scoring_band).
ALTER TABLE scoring_scheme
  ADD COLUMN content        jsonb,
  ADD COLUMN state          varchar(20) NOT NULL DEFAULT 'SIGNED_OFF' CONSTRAINT ck_scoring_scheme_state CHECK (state IN ('DRAFT', 'SIGNED_OFF')),
  ADD COLUMN reason         varchar(500),
  ADD COLUMN from_period_id bigint CONSTRAINT fk_scoring_scheme_from_period REFERENCES reporting_period,
  ADD COLUMN changed_at     timestamptz,
  ADD COLUMN changed_by     varchar(100),
  ADD COLUMN signed_off_at  timestamptz,
  ADD COLUMN signed_off_by  varchar(100),
  ADD COLUMN version        integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_scoring_scheme_content CHECK (number = 1 OR content IS NOT NULL),
  ADD CONSTRAINT ck_scoring_scheme_signed CHECK (number = 1 OR (state = 'SIGNED_OFF') = (signed_off_at IS NOT NULL AND signed_off_by IS NOT NULL));
CREATE UNIQUE INDEX uq_scoring_scheme_draft ON scoring_scheme (campaign_id) WHERE state = 'DRAFT';
CREATE INDEX ix_scoring_scheme_from_period ON scoring_scheme (from_period_id);

CREATE FUNCTION keep_signed_off_scheme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A scheme that was signed off cannot be changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER tr_scoring_scheme_signed_off BEFORE UPDATE OF content, state, number, campaign_id, from_period_id, signed_off_at, signed_off_by OR DELETE
  ON scoring_scheme FOR EACH ROW WHEN (OLD.state = 'SIGNED_OFF') EXECUTE FUNCTION keep_signed_off_scheme();

-- A workbook that was uploaded waits for its reader's decision.
CREATE SEQUENCE scheme_import_seq INCREMENT BY 50;
CREATE TABLE scheme_import (
  id          bigint       NOT NULL CONSTRAINT pk_scheme_import PRIMARY KEY,
  campaign_id bigint       NOT NULL CONSTRAINT fk_scheme_import_campaign REFERENCES campaign,
  account_id  bigint       NOT NULL CONSTRAINT fk_scheme_import_account REFERENCES account,
  file_name   varchar(200) NOT NULL,
  read_at     timestamptz  NOT NULL,
  expires_at  timestamptz  NOT NULL,
  content     jsonb,
  problems    jsonb        NOT NULL
);
CREATE INDEX ix_scheme_import_campaign ON scheme_import (campaign_id);
CREATE INDEX ix_scheme_import_account ON scheme_import (account_id);
CREATE INDEX ix_scheme_import_expires ON scheme_import (expires_at);
