-- What was changed although it was locked or announced: everybody of the bloc reads it. Written, never changed.
CREATE SEQUENCE locked_change_seq INCREMENT BY 50;
CREATE TABLE locked_change (
  id          bigint       NOT NULL CONSTRAINT pk_locked_change PRIMARY KEY,
  campaign_id bigint       NOT NULL CONSTRAINT fk_locked_change_campaign REFERENCES campaign,
  period_id   bigint       NOT NULL CONSTRAINT fk_locked_change_period REFERENCES reporting_period,
  unit_id     bigint       CONSTRAINT fk_locked_change_unit REFERENCES unit,
  kind        varchar(30)  NOT NULL CONSTRAINT ck_locked_change_kind CHECK (kind IN (
    'UNVERIFIED', 'REOPENED', 'REOPENING_REVOKED', 'OPENING_CHANGED', 'DEADLINE_CHANGED', 'LOCK_CHANGED', 'RANKING_CORRECTED')),
  before      varchar(100),
  after       varchar(100),
  reason      varchar(1000),
  changed_at  timestamptz  NOT NULL,
  changed_by  varchar(100) NOT NULL
);
CREATE INDEX ix_locked_change_campaign ON locked_change (campaign_id, changed_at DESC);
CREATE INDEX ix_locked_change_report ON locked_change (period_id, unit_id);

CREATE FUNCTION locked_change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was disclosed is never changed (locked_change %)', OLD.id;
END $$;
CREATE TRIGGER tr_locked_change_stays BEFORE UPDATE OR DELETE ON locked_change
  FOR EACH ROW EXECUTE FUNCTION locked_change_stays();
