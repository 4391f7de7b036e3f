-- Which unit checks which in a period (kiểm tra chéo). What was revoked stays; in force, every unit checks one at most, is
-- checked by one at most, and no two check each other.
CREATE SEQUENCE cross_check_seq INCREMENT BY 50;
CREATE TABLE cross_check (
  id          bigint       NOT NULL CONSTRAINT pk_cross_check PRIMARY KEY,
  period_id   bigint       NOT NULL CONSTRAINT fk_cross_check_period REFERENCES reporting_period,
  checker_id  bigint       NOT NULL CONSTRAINT fk_cross_check_checker REFERENCES unit,
  checked_id  bigint       NOT NULL CONSTRAINT fk_cross_check_checked REFERENCES unit,
  seed        bigint,
  assigned_at timestamptz  NOT NULL,
  assigned_by varchar(100) NOT NULL,
  revoked_at  timestamptz,
  revoked_by  varchar(100),
  CONSTRAINT ck_cross_check_self CHECK (checker_id <> checked_id),
  CONSTRAINT ck_cross_check_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE UNIQUE INDEX ux_cross_check_checker ON cross_check (period_id, checker_id) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX ux_cross_check_checked ON cross_check (period_id, checked_id) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX ux_cross_check_mutual ON cross_check (period_id, least(checker_id, checked_id), greatest(checker_id, checked_id))
  WHERE revoked_at IS NULL;
CREATE INDEX ix_cross_check_checker ON cross_check (checker_id, period_id);

-- What the checking unit says about one item of a submission.
CREATE SEQUENCE cross_remark_seq INCREMENT BY 50;
CREATE TABLE cross_remark (
  id             bigint       NOT NULL CONSTRAINT pk_cross_remark PRIMARY KEY,
  cross_check_id bigint       NOT NULL CONSTRAINT fk_cross_remark_check REFERENCES cross_check,
  indicator_id   bigint       NOT NULL CONSTRAINT fk_cross_remark_indicator REFERENCES indicator,
  submission_no  integer      NOT NULL,
  agrees         boolean      NOT NULL,
  text           varchar(1000),
  said_at        timestamptz  NOT NULL,
  said_by        varchar(100) NOT NULL,
  CONSTRAINT uq_cross_remark UNIQUE (cross_check_id, indicator_id),
  CONSTRAINT ck_cross_remark_text CHECK (agrees OR text IS NOT NULL)
);
