-- Council sessions and their secret ballots; what of a ballot is stored where, and why, is ADR 26.
CREATE SEQUENCE vote_session_seq INCREMENT BY 50;
CREATE TABLE vote_session (
  id                bigint        NOT NULL CONSTRAINT pk_vote_session PRIMARY KEY,
  campaign_id       bigint        NOT NULL CONSTRAINT fk_vote_session_campaign REFERENCES campaign,
  held_on           date          NOT NULL,
  starts_at         timestamptz   NOT NULL,
  ended_at          timestamptz,
  place             varchar(200)  NOT NULL,
  chair_account     bigint        NOT NULL,
  chair_name        varchar(100)  NOT NULL,
  secretary_account bigint        NOT NULL,
  secretary_name    varchar(100)  NOT NULL,
  secretary_unit    bigint        NOT NULL CONSTRAINT fk_vote_session_secretary_unit REFERENCES unit,
  quorum            varchar(20)   NOT NULL CONSTRAINT ck_vote_session_quorum CHECK (quorum IN ('HALF', 'TWO_THIRDS', 'THREE_QUARTERS', 'ALL')),
  discussion        varchar(4000) NOT NULL,
  state             varchar(20)   NOT NULL CONSTRAINT ck_vote_session_state CHECK (state IN ('PREPARING', 'RUNNING', 'ENDED')),
  created_at        timestamptz   NOT NULL,
  created_by        varchar(100)  NOT NULL,
  version           integer       NOT NULL,
  CONSTRAINT ck_vote_session_officials CHECK (chair_account <> secretary_account),
  CONSTRAINT ck_vote_session_end CHECK ((state = 'ENDED') = (ended_at IS NOT NULL))
);
CREATE INDEX ix_vote_session_campaign ON vote_session (campaign_id, held_on);

-- Who belongs to the council: the bloc's members on the day.
CREATE TABLE vote_member (
  session_id     bigint       NOT NULL CONSTRAINT fk_vote_member_session REFERENCES vote_session ON DELETE CASCADE,
  unit_id        bigint       NOT NULL CONSTRAINT fk_vote_member_unit REFERENCES unit,
  position       integer      NOT NULL,
  representative varchar(150) NOT NULL,
  attendance     varchar(20)  NOT NULL CONSTRAINT ck_vote_member_attendance CHECK (attendance IN ('PRESENT', 'BY_PAPER', 'ABSENT')),
  CONSTRAINT pk_vote_member PRIMARY KEY (session_id, unit_id)
);

-- Who is voted on, as it stood when it was put on the agenda.
CREATE TABLE vote_item (
  session_id    bigint        NOT NULL CONSTRAINT fk_vote_item_session REFERENCES vote_session ON DELETE CASCADE,
  nomination_id bigint        NOT NULL CONSTRAINT fk_vote_item_nomination REFERENCES nomination,
  position      integer       NOT NULL,
  award_form_id bigint        NOT NULL CONSTRAINT fk_vote_item_award_form REFERENCES award_form,
  individual    boolean       NOT NULL,
  subject_name  varchar(300)  NOT NULL,
  unit_name     varchar(300)  NOT NULL,
  post          varchar(200),
  summary       varchar(2000) NOT NULL,
  CONSTRAINT pk_vote_item PRIMARY KEY (session_id, nomination_id)
);

CREATE SEQUENCE vote_round_seq INCREMENT BY 50;
CREATE TABLE vote_round (
  id          bigint       NOT NULL CONSTRAINT pk_vote_round PRIMARY KEY,
  session_id  bigint       NOT NULL CONSTRAINT fk_vote_round_session REFERENCES vote_session,
  number      integer      NOT NULL,
  state       varchar(20)  NOT NULL CONSTRAINT ck_vote_round_state CHECK (state IN ('OPEN', 'CLOSED', 'VOID')),
  key_id      uuid         NOT NULL,
  opened_at   timestamptz  NOT NULL,
  opened_by   varchar(100) NOT NULL,
  closed_at   timestamptz,
  closed_by   varchar(100),
  void_reason varchar(500),
  members     integer      NOT NULL,
  present     integer      NOT NULL,
  issued      integer,
  returned    integer,
  valid       integer,
  on_paper    integer,
  version     integer      NOT NULL,
  CONSTRAINT uq_vote_round_number UNIQUE (session_id, number),
  CONSTRAINT ck_vote_round_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
  CONSTRAINT ck_vote_round_void CHECK ((state = 'VOID') = (void_reason IS NOT NULL)),
  CONSTRAINT ck_vote_round_counted CHECK ((state = 'CLOSED') = (valid IS NOT NULL)),
  CONSTRAINT ck_vote_round_sums CHECK (valid <= returned AND returned <= issued AND issued <= members)
);
CREATE UNIQUE INDEX uq_vote_round_open ON vote_round (session_id) WHERE state = 'OPEN';

CREATE TABLE vote_candidate (
  round_id      bigint        NOT NULL CONSTRAINT fk_vote_candidate_round REFERENCES vote_round,
  nomination_id bigint        NOT NULL CONSTRAINT fk_vote_candidate_nomination REFERENCES nomination,
  position      integer       NOT NULL,
  threshold     numeric(5, 2) NOT NULL,
  most          integer       CONSTRAINT ck_vote_candidate_most CHECK (most > 0),
  agree         integer,
  disagree      integer,
  outcome       varchar(20)   CONSTRAINT ck_vote_candidate_outcome CHECK (outcome IN ('PASSED', 'RESERVE', 'NOT_PASSED')),
  CONSTRAINT pk_vote_candidate PRIMARY KEY (round_id, nomination_id),
  CONSTRAINT ck_vote_candidate_counted CHECK ((agree IS NULL) = (outcome IS NULL) AND (disagree IS NULL) = (outcome IS NULL))
);
CREATE INDEX ix_vote_candidate_nomination ON vote_candidate (nomination_id);

-- Who may vote and who has. Nothing here or elsewhere says when.
CREATE TABLE vote_roll (
  round_id bigint      NOT NULL CONSTRAINT fk_vote_roll_round REFERENCES vote_round,
  unit_id  bigint      NOT NULL CONSTRAINT fk_vote_roll_unit REFERENCES unit,
  means    varchar(20) NOT NULL CONSTRAINT ck_vote_roll_means CHECK (means IN ('PRESENT', 'BY_PAPER', 'ABSENT')),
  voted    boolean     NOT NULL,
  entry_id uuid,
  CONSTRAINT pk_vote_roll PRIMARY KEY (round_id, unit_id)
);

-- The ballots of an open round: one sealed text, made afresh with each ballot; its key is a file outside the database.
CREATE TABLE vote_box (
  round_id bigint NOT NULL CONSTRAINT pk_vote_box PRIMARY KEY CONSTRAINT fk_vote_box_round REFERENCES vote_round,
  sealed   bytea  NOT NULL
);

-- Paper ballots entered by the secretary that another member has to compare with the papers.
CREATE TABLE vote_paper_entry (
  id           uuid         NOT NULL CONSTRAINT pk_vote_paper_entry PRIMARY KEY,
  round_id     bigint       NOT NULL CONSTRAINT fk_vote_paper_entry_round REFERENCES vote_round,
  account_id   bigint       NOT NULL,
  entered_by   varchar(100) NOT NULL,
  papers       integer      NOT NULL CONSTRAINT ck_vote_paper_entry_papers CHECK (papers > 0),
  state        varchar(20)  NOT NULL CONSTRAINT ck_vote_paper_entry_state CHECK (state IN ('WAITING', 'CONFIRMED', 'REFUSED')),
  sealed       bytea,
  decided_by   varchar(100),
  decided_unit bigint       CONSTRAINT fk_vote_paper_entry_unit REFERENCES unit,
  reason       varchar(500),
  CONSTRAINT ck_vote_paper_entry_sealed CHECK (state = 'WAITING' OR sealed IS NULL),
  CONSTRAINT ck_vote_paper_entry_decided CHECK ((state = 'WAITING') = (decided_by IS NULL)),
  CONSTRAINT ck_vote_paper_entry_reason CHECK ((state = 'REFUSED') = (reason IS NOT NULL))
);
CREATE INDEX ix_vote_paper_entry_round ON vote_paper_entry (round_id);

-- Ballots and receipts of a closed round, each written by one statement in an order of chance; neither names the other.
CREATE TABLE vote_ballot (
  id       uuid     NOT NULL CONSTRAINT pk_vote_ballot PRIMARY KEY,
  round_id bigint   NOT NULL CONSTRAINT fk_vote_ballot_round REFERENCES vote_round,
  valid    boolean  NOT NULL,
  agreed   bigint[] NOT NULL,
  CONSTRAINT ck_vote_ballot_invalid CHECK (valid OR agreed = '{}')
);
CREATE INDEX ix_vote_ballot_round ON vote_ballot (round_id);
CREATE TABLE vote_receipt (
  round_id bigint      NOT NULL CONSTRAINT fk_vote_receipt_round REFERENCES vote_round,
  code     varchar(20) NOT NULL,
  CONSTRAINT pk_vote_receipt PRIMARY KEY (round_id, code)
);

CREATE FUNCTION refuse_change_of_ballots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A counted ballot cannot be changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER tr_vote_ballot_frozen BEFORE UPDATE OR DELETE ON vote_ballot
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ballots();
CREATE TRIGGER tr_vote_receipt_frozen BEFORE UPDATE OR DELETE ON vote_receipt
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ballots();
CREATE TRIGGER tr_vote_candidate_frozen BEFORE UPDATE OR DELETE ON vote_candidate
  FOR EACH ROW WHEN (OLD.outcome IS NOT NULL) EXECUTE FUNCTION refuse_change_of_ballots();
CREATE TRIGGER tr_vote_roll_once BEFORE UPDATE OR DELETE ON vote_roll
  FOR EACH ROW WHEN (OLD.voted) EXECUTE FUNCTION refuse_change_of_ballots();
