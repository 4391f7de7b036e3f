-- Bonus points and deductions with their reason, and published (frozen) rankings.
CREATE SEQUENCE adjustment_seq INCREMENT BY 50;
CREATE TABLE adjustment (
  id         bigint        NOT NULL CONSTRAINT pk_adjustment PRIMARY KEY,
  period_id  bigint        NOT NULL CONSTRAINT fk_adjustment_period REFERENCES reporting_period,
  unit_id    bigint        NOT NULL CONSTRAINT fk_adjustment_unit REFERENCES unit,
  kind       varchar(20)   NOT NULL CONSTRAINT ck_adjustment_kind CHECK (kind IN ('BONUS', 'DEDUCTION')),
  points     numeric(8, 2) NOT NULL CONSTRAINT ck_adjustment_points CHECK (points > 0),
  reason     varchar(500)  NOT NULL,
  given_at   timestamptz   NOT NULL,
  given_by   varchar(100)  NOT NULL
);
CREATE INDEX ix_adjustment_period ON adjustment (period_id, unit_id);

CREATE SEQUENCE ranking_seq INCREMENT BY 50;
CREATE TABLE ranking (
  id           bigint       NOT NULL CONSTRAINT pk_ranking PRIMARY KEY,
  period_id    bigint       NOT NULL CONSTRAINT fk_ranking_period REFERENCES reporting_period,
  number       integer      NOT NULL,
  scheme_id    bigint       NOT NULL CONSTRAINT fk_ranking_scheme REFERENCES scoring_scheme,
  published_at timestamptz  NOT NULL,
  published_by varchar(100) NOT NULL,
  checksum     varchar(64)  NOT NULL,
  reason       varchar(500),
  CONSTRAINT uq_ranking_number UNIQUE (period_id, number),
  CONSTRAINT ck_ranking_reason CHECK (number = 1 OR reason IS NOT NULL)
);

CREATE SEQUENCE ranking_row_seq INCREMENT BY 50;
CREATE TABLE ranking_row (
  id          bigint        NOT NULL CONSTRAINT pk_ranking_row PRIMARY KEY,
  ranking_id  bigint        NOT NULL CONSTRAINT fk_ranking_row_ranking REFERENCES ranking,
  unit_id     bigint        NOT NULL CONSTRAINT fk_ranking_row_unit REFERENCES unit,
  unit_name   varchar(200)  COLLATE vietnamese NOT NULL,
  place       integer,
  self_score  numeric(8, 2),
  base_score  numeric(8, 2),
  bonus       numeric(8, 2) NOT NULL,
  deduction   numeric(8, 2) NOT NULL,
  final_score numeric(8, 2),
  band        varchar(100),
  detail      jsonb         NOT NULL,
  CONSTRAINT uq_ranking_row UNIQUE (ranking_id, unit_id)
);
CREATE INDEX ix_ranking_row_unit ON ranking_row (unit_id);

-- A published ranking is never changed; a correction is a new number.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published ranking cannot be changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER tr_ranking_frozen BEFORE UPDATE OR DELETE ON ranking FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tr_ranking_row_frozen BEFORE UPDATE OR DELETE ON ranking_row FOR EACH ROW EXECUTE FUNCTION refuse_change();
