-- What a bloc lets its members see and how long they may object; preliminary tables; objections; what was published.
CREATE TABLE ranking_rule (
  campaign_id    bigint      NOT NULL CONSTRAINT pk_ranking_rule PRIMARY KEY
                             CONSTRAINT fk_ranking_rule_campaign REFERENCES campaign,
  visibility     varchar(20) NOT NULL CONSTRAINT ck_ranking_rule_visibility CHECK (visibility IN ('OWN_SCORES', 'AFTER_ADOPTION', 'LIVE')),
  objection_days integer     NOT NULL CONSTRAINT ck_ranking_rule_days CHECK (objection_days BETWEEN 0 AND 60),
  combination    varchar(20) NOT NULL CONSTRAINT ck_ranking_rule_combination CHECK (combination IN ('MEAN', 'WEIGHTED', 'LAST')),
  version        integer     NOT NULL
);
CREATE TABLE ranking_weight (
  period_id bigint        NOT NULL CONSTRAINT pk_ranking_weight PRIMARY KEY
                          CONSTRAINT fk_ranking_weight_period REFERENCES reporting_period,
  weight    numeric(6, 2) NOT NULL CONSTRAINT ck_ranking_weight CHECK (weight >= 0)
);

CREATE SEQUENCE ranking_adoption_seq INCREMENT BY 50;
CREATE TABLE ranking_adoption (
  id             bigint       NOT NULL CONSTRAINT pk_ranking_adoption PRIMARY KEY,
  period_id      bigint       NOT NULL CONSTRAINT fk_ranking_adoption_period REFERENCES reporting_period,
  number         integer      NOT NULL,
  scheme_id      bigint       NOT NULL CONSTRAINT fk_ranking_adoption_scheme REFERENCES scoring_scheme,
  adopted_at     timestamptz  NOT NULL,
  adopted_by     varchar(100) NOT NULL,
  window_ends_on date         NOT NULL,
  reason         varchar(500),
  detail         text         NOT NULL,
  checksum       varchar(64)  NOT NULL,
  CONSTRAINT uq_ranking_adoption_number UNIQUE (period_id, number),
  CONSTRAINT ck_ranking_adoption_reason CHECK (number = 1 OR reason IS NOT NULL)
);
CREATE TRIGGER tr_ranking_adoption_frozen BEFORE UPDATE OR DELETE ON ranking_adoption
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE SEQUENCE objection_seq INCREMENT BY 50;
CREATE TABLE objection (
  id              bigint        NOT NULL CONSTRAINT pk_objection PRIMARY KEY,
  period_id       bigint        NOT NULL CONSTRAINT fk_objection_period REFERENCES reporting_period,
  unit_id         bigint        NOT NULL CONSTRAINT fk_objection_unit REFERENCES unit,
  indicator_id    bigint        CONSTRAINT fk_objection_indicator REFERENCES indicator,
  adoption_number integer       NOT NULL,
  text            varchar(2000) NOT NULL,
  raised_at       timestamptz   NOT NULL,
  raised_by       varchar(100)  NOT NULL,
  withdrawn_at    timestamptz,
  outcome         varchar(20)   CONSTRAINT ck_objection_outcome CHECK (outcome IN ('ACCEPTED', 'REJECTED')),
  answer          varchar(500),
  consequence     varchar(300),
  answered_at     timestamptz,
  answered_by     varchar(100),
  version         integer       NOT NULL,
  CONSTRAINT fk_objection_adoption FOREIGN KEY (period_id, adoption_number) REFERENCES ranking_adoption (period_id, number),
  CONSTRAINT ck_objection_answer CHECK ((outcome IS NULL) = (answer IS NULL)
    AND (outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answered_by IS NULL))
);
CREATE INDEX ix_objection_period ON objection (period_id, unit_id);

-- What the public may recompute, as it is handed out and as the checksum covers it; null where it was published before.
ALTER TABLE ranking ADD COLUMN content text;
