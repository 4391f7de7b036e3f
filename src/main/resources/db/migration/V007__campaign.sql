-- Campaigns: what is measured, when it is reported, how it is scored, what can be won.
CREATE SEQUENCE campaign_seq INCREMENT BY 50;
CREATE TABLE campaign (
  id             bigint       NOT NULL CONSTRAINT pk_campaign PRIMARY KEY,
  bloc_id        bigint       NOT NULL CONSTRAINT fk_campaign_bloc REFERENCES bloc,
  code           varchar(40)  NOT NULL,
  name           varchar(300) NOT NULL,
  kind           varchar(20)  NOT NULL CONSTRAINT ck_campaign_kind CHECK (kind IN ('REGULAR', 'THEMATIC')),
  starts_on      date         NOT NULL,
  ends_on        date         NOT NULL,
  scope          varchar(500) NOT NULL,
  copied_from_id bigint       CONSTRAINT fk_campaign_copied_from REFERENCES campaign,
  version        integer      NOT NULL,
  CONSTRAINT uq_campaign_code UNIQUE (bloc_id, code),
  CONSTRAINT ck_campaign_dates CHECK (ends_on >= starts_on)
);

CREATE SEQUENCE legal_ground_seq INCREMENT BY 50;
CREATE TABLE legal_ground (
  id          bigint       NOT NULL CONSTRAINT pk_legal_ground PRIMARY KEY,
  campaign_id bigint       CONSTRAINT fk_legal_ground_campaign REFERENCES campaign,
  position    integer      NOT NULL,
  kind        varchar(20)  NOT NULL CONSTRAINT ck_legal_ground_kind CHECK (kind IN ('LAW', 'OTHER')),
  number      varchar(60)  NOT NULL,
  issued_on   date         NOT NULL,
  issuer      varchar(200) NOT NULL,
  title       varchar(500) NOT NULL,
  valid_from  date         NOT NULL,
  valid_to    date
);
CREATE INDEX ix_legal_ground_campaign ON legal_ground (campaign_id);

CREATE TABLE campaign_text (
  campaign_id bigint       NOT NULL CONSTRAINT fk_campaign_text_campaign REFERENCES campaign,
  kind        varchar(30)  NOT NULL CONSTRAINT ck_campaign_text_kind CHECK (kind IN ('CONTENT', 'COLLECTIVE_CRITERION', 'INDIVIDUAL_CRITERION')),
  position    integer      NOT NULL,
  text        varchar(500) NOT NULL,
  CONSTRAINT pk_campaign_text PRIMARY KEY (campaign_id, kind, position)
);

CREATE SEQUENCE indicator_group_seq INCREMENT BY 50;
CREATE TABLE indicator_group (
  id          bigint       NOT NULL CONSTRAINT pk_indicator_group PRIMARY KEY,
  campaign_id bigint       NOT NULL CONSTRAINT fk_indicator_group_campaign REFERENCES campaign,
  position    integer      NOT NULL,
  code        varchar(10)  NOT NULL,
  name        varchar(200) NOT NULL,
  CONSTRAINT uq_indicator_group_code UNIQUE (campaign_id, code)
);

CREATE SEQUENCE indicator_seq INCREMENT BY 50;
CREATE TABLE indicator (
  id          bigint        NOT NULL CONSTRAINT pk_indicator PRIMARY KEY,
  group_id    bigint        NOT NULL CONSTRAINT fk_indicator_group REFERENCES indicator_group,
  position    integer       NOT NULL,
  code        varchar(10)   NOT NULL,
  name        varchar(500)  NOT NULL,
  kind        varchar(20)   NOT NULL CONSTRAINT ck_indicator_kind CHECK (kind IN ('RATIO', 'MILESTONE')),
  source      varchar(20)   NOT NULL CONSTRAINT ck_indicator_source CHECK (source IN ('MANUAL', 'STAFF_REGISTER')),
  max_points  numeric(8, 2) NOT NULL CONSTRAINT ck_indicator_max_points CHECK (max_points > 0),
  comparison  varchar(20)   NOT NULL CONSTRAINT ck_indicator_comparison CHECK (comparison IN ('AT_LEAST', 'MORE_THAN')),
  target      numeric(8, 2),
  target_level varchar(200),
  denominator varchar(300),
  evidence    varchar(500)  NOT NULL,
  CONSTRAINT ck_indicator_ratio CHECK (kind <> 'RATIO' OR (target > 0 AND denominator IS NOT NULL)),
  CONSTRAINT uq_indicator_code UNIQUE (group_id, code)
);
CREATE TABLE indicator_numerator (
  indicator_id bigint       NOT NULL CONSTRAINT fk_indicator_numerator_indicator REFERENCES indicator,
  position     integer      NOT NULL,
  label        varchar(300) NOT NULL,
  CONSTRAINT pk_indicator_numerator PRIMARY KEY (indicator_id, position)
);
CREATE TABLE indicator_level (
  indicator_id bigint        NOT NULL CONSTRAINT fk_indicator_level_indicator REFERENCES indicator,
  position     integer       NOT NULL,
  name         varchar(200)  NOT NULL,
  credit       numeric(5, 4) NOT NULL CONSTRAINT ck_indicator_level_credit CHECK (credit BETWEEN 0 AND 1),
  CONSTRAINT pk_indicator_level PRIMARY KEY (indicator_id, position)
);

CREATE SEQUENCE reporting_period_seq INCREMENT BY 50;
CREATE TABLE reporting_period (
  id          bigint      NOT NULL CONSTRAINT pk_reporting_period PRIMARY KEY,
  campaign_id bigint      NOT NULL CONSTRAINT fk_reporting_period_campaign REFERENCES campaign,
  code        varchar(20) NOT NULL,
  kind        varchar(20) NOT NULL CONSTRAINT ck_reporting_period_kind CHECK (kind IN ('HALF_YEAR', 'YEAR')),
  data_from   date        NOT NULL,
  data_to     date        NOT NULL,
  opens_on    date        NOT NULL,
  deadline    date        NOT NULL,
  locks_on    date        NOT NULL,
  CONSTRAINT uq_reporting_period_code UNIQUE (campaign_id, code),
  CONSTRAINT ck_reporting_period_dates CHECK (data_from < data_to AND opens_on <= deadline AND deadline <= locks_on)
);

CREATE SEQUENCE scoring_scheme_seq INCREMENT BY 50;
CREATE TABLE scoring_scheme (
  id           bigint        NOT NULL CONSTRAINT pk_scoring_scheme PRIMARY KEY,
  campaign_id  bigint        NOT NULL CONSTRAINT fk_scoring_scheme_campaign REFERENCES campaign,
  number       integer       NOT NULL,
  total        numeric(8, 2) NOT NULL,
  bonus_cap    numeric(8, 2) NOT NULL,
  late_points  numeric(8, 2) NOT NULL,
  late_cap     numeric(8, 2) NOT NULL,
  tie_break    varchar(200)  NOT NULL,
  CONSTRAINT uq_scoring_scheme_number UNIQUE (campaign_id, number)
);
CREATE TABLE scoring_band (
  scheme_id       bigint        NOT NULL CONSTRAINT fk_scoring_band_scheme REFERENCES scoring_scheme,
  position        integer       NOT NULL,
  name            varchar(100)  NOT NULL,
  from_points     numeric(8, 2) NOT NULL,
  max_share       numeric(5, 4),
  CONSTRAINT pk_scoring_band PRIMARY KEY (scheme_id, position)
);

CREATE SEQUENCE award_form_seq INCREMENT BY 50;
CREATE TABLE award_form (
  id                bigint        NOT NULL CONSTRAINT pk_award_form PRIMARY KEY,
  campaign_id       bigint        NOT NULL CONSTRAINT fk_award_form_campaign REFERENCES campaign,
  position          integer       NOT NULL,
  code              varchar(20)   NOT NULL,
  name              varchar(200)  NOT NULL,
  authority         varchar(200)  NOT NULL,
  occasions         varchar(100)  NOT NULL,
  coefficient       numeric(5, 2) NOT NULL,
  collective_factor numeric(5, 2) NOT NULL,
  vote_threshold    numeric(5, 2) NOT NULL,
  CONSTRAINT uq_award_form_code UNIQUE (campaign_id, code)
);
