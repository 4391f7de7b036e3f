-- A campaign's rule about reminders where it differs from the usual one.
CREATE SEQUENCE reminder_rule_seq INCREMENT BY 50;
CREATE TABLE reminder_rule (
  id          bigint      NOT NULL CONSTRAINT pk_reminder_rule PRIMARY KEY,
  campaign_id bigint      NOT NULL CONSTRAINT fk_reminder_rule_campaign REFERENCES campaign,
  kind        varchar(30) NOT NULL CONSTRAINT ck_reminder_rule_kind CHECK (kind IN
    ('OPENING', 'BEFORE_DEADLINE', 'DEADLINE_DAY', 'OVERDUE', 'SENT_BACK', 'ANSWERED', 'DEADLINE_CHANGED')),
  enabled     boolean     NOT NULL,
  days        integer     CONSTRAINT ck_reminder_rule_days CHECK (days BETWEEN 1 AND 60),
  version     integer     NOT NULL,
  CONSTRAINT uq_reminder_rule UNIQUE (campaign_id, kind),
  CONSTRAINT ck_reminder_rule_takes_days CHECK ((days IS NOT NULL) = (kind IN ('BEFORE_DEADLINE', 'OVERDUE')))
);

-- The days whose reminders were written: one of several running applications writes them.
CREATE TABLE reminder_run (
  day        date        NOT NULL CONSTRAINT pk_reminder_run PRIMARY KEY,
  started_at timestamptz NOT NULL
);
