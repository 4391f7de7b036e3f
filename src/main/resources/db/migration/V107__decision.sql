-- What superiors do with a forwarded dossier: ask for a supplement, decide; and the money of a campaign.
CREATE SEQUENCE supplement_request_seq;
CREATE TABLE supplement_request (
  id           bigint        NOT NULL CONSTRAINT pk_supplement_request PRIMARY KEY,
  campaign_id  bigint        NOT NULL CONSTRAINT fk_supplement_request_campaign REFERENCES campaign,
  dossier_id   bigint        NOT NULL,
  paper_number varchar(60)   NOT NULL,
  reason       varchar(1000) NOT NULL,
  due_on       date          NOT NULL,
  asked_at     timestamptz   NOT NULL,
  asked_by     varchar(100)  NOT NULL,
  answered_at  timestamptz,
  answered_by  varchar(100),
  answer       varchar(1000),
  CONSTRAINT ck_supplement_request_answer CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX ix_supplement_request_campaign ON supplement_request (campaign_id);
CREATE UNIQUE INDEX uq_supplement_request_open ON supplement_request (dossier_id) WHERE answered_at IS NULL;

CREATE SEQUENCE award_decision_seq;
CREATE TABLE award_decision (
  id           bigint       NOT NULL CONSTRAINT pk_award_decision PRIMARY KEY,
  campaign_id  bigint       NOT NULL CONSTRAINT fk_award_decision_campaign REFERENCES campaign,
  dossier_id   bigint       NOT NULL,
  paper_number varchar(60)  NOT NULL,
  number       varchar(60)  NOT NULL,
  decided_on   date         NOT NULL,
  base_salary  bigint       NOT NULL,
  recorded_at  timestamptz  NOT NULL,
  recorded_by  varchar(100) NOT NULL
);
CREATE INDEX ix_award_decision_campaign ON award_decision (campaign_id);
CREATE INDEX ix_award_decision_dossier ON award_decision (dossier_id);

-- One outcome for each nomination; the money is kept as it was computed.
CREATE TABLE decision_outcome (
  nomination_id     bigint        NOT NULL CONSTRAINT pk_decision_outcome PRIMARY KEY CONSTRAINT fk_decision_outcome_nomination REFERENCES nomination,
  decision_id       bigint        NOT NULL CONSTRAINT fk_decision_outcome_decision REFERENCES award_decision,
  granted           boolean       NOT NULL,
  reason            varchar(1000),
  coefficient       numeric(5, 2),
  collective_factor numeric(5, 2),
  prize             bigint,
  CONSTRAINT ck_decision_outcome CHECK (granted = (prize IS NOT NULL) AND granted = (reason IS NULL))
);
CREATE INDEX ix_decision_outcome_decision ON decision_outcome (decision_id);

CREATE TABLE campaign_fund (
  campaign_id bigint       NOT NULL CONSTRAINT pk_campaign_fund PRIMARY KEY CONSTRAINT fk_campaign_fund_campaign REFERENCES campaign,
  amount      bigint       NOT NULL CONSTRAINT ck_campaign_fund_amount CHECK (amount >= 0),
  source      varchar(500),
  version     integer      NOT NULL
);
