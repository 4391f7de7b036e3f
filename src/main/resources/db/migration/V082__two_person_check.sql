-- Two-person check: per period; two people decide about a submission, each blind to the other until both are done.
CREATE TABLE review_setting (
  period_id  bigint       NOT NULL CONSTRAINT pk_review_setting PRIMARY KEY
    CONSTRAINT fk_review_setting_period REFERENCES reporting_period,
  two_person boolean      NOT NULL,
  changed_at timestamptz  NOT NULL,
  changed_by varchar(100) NOT NULL
);

CREATE TABLE review_seat (
  report_id     bigint       NOT NULL CONSTRAINT fk_review_seat_report REFERENCES report,
  submission_no integer      NOT NULL,
  seat          integer      NOT NULL CONSTRAINT ck_review_seat_seat CHECK (seat IN (1, 2)),
  account_id    bigint       NOT NULL,
  name          varchar(100) NOT NULL,
  taken_at      timestamptz  NOT NULL,
  done_at       timestamptz,
  CONSTRAINT pk_review_seat PRIMARY KEY (report_id, submission_no, seat),
  CONSTRAINT uq_review_seat_account UNIQUE (report_id, submission_no, account_id)
);

CREATE TABLE blind_ruling (
  report_id     bigint       NOT NULL,
  submission_no integer      NOT NULL,
  seat          integer      NOT NULL,
  indicator_id  bigint       NOT NULL CONSTRAINT fk_blind_ruling_indicator REFERENCES indicator,
  decision      varchar(20)  NOT NULL CONSTRAINT ck_blind_ruling_decision CHECK (decision IN ('ACCEPTED', 'CORRECTED', 'SENT_BACK')),
  state         varchar(20)  CONSTRAINT ck_blind_ruling_state CHECK (state IN ('ENTERED', 'NOT_ARISING', 'NOT_APPLICABLE')),
  numerators    numeric(14, 2)[] NOT NULL,
  denominator   numeric(14, 2),
  level_no      integer,
  reason        varchar(1000),
  decided_at    timestamptz  NOT NULL,
  CONSTRAINT pk_blind_ruling PRIMARY KEY (report_id, submission_no, seat, indicator_id),
  CONSTRAINT fk_blind_ruling_seat FOREIGN KEY (report_id, submission_no, seat) REFERENCES review_seat,
  CONSTRAINT ck_blind_ruling_reason CHECK (decision = 'ACCEPTED' OR reason IS NOT NULL)
);
