-- The leaders of a bloc may make the words of an indicator plainer while its campaign runs: what it counts and what is
-- expected as evidence. Everybody of the bloc reads what was changed, by whom and why. Written, never changed.
ALTER TABLE indicator ADD COLUMN text_version integer NOT NULL DEFAULT 0;

CREATE SEQUENCE indicator_text_change_seq INCREMENT BY 50;
CREATE TABLE indicator_text_change (
  id                bigint        NOT NULL CONSTRAINT pk_indicator_text_change PRIMARY KEY,
  indicator_id      bigint        NOT NULL CONSTRAINT fk_indicator_text_change_indicator REFERENCES indicator,
  definition_before varchar(1000) NOT NULL,
  definition_after  varchar(1000) NOT NULL,
  evidence_before   varchar(500)  NOT NULL,
  evidence_after    varchar(500)  NOT NULL,
  reason            varchar(500),
  changed_at        timestamptz   NOT NULL,
  changed_by        varchar(100)  NOT NULL
);
CREATE INDEX ix_indicator_text_change_indicator ON indicator_text_change (indicator_id, changed_at DESC);
CREATE FUNCTION indicator_text_change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was told about a change is never changed (indicator_text_change %)', OLD.id;
END $$;
CREATE TRIGGER tr_indicator_text_change_stays BEFORE UPDATE OR DELETE ON indicator_text_change
  FOR EACH ROW EXECUTE FUNCTION indicator_text_change_stays();
