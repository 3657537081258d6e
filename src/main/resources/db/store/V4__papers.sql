-- Papers that somebody saw at the desk; one that was ticked by mistake stays, not ticked.
CREATE TABLE paper_tick (
    id              ${id},
    registration_id BIGINT NOT NULL REFERENCES registration (id),
    paper           TEXT NOT NULL,
    ticked          BOOLEAN NOT NULL,
    clerk           TEXT NOT NULL,
    at              TEXT NOT NULL,
    seal            ${bytes} NOT NULL,
    UNIQUE (registration_id, paper)
);

-- What somebody who was sent back is asked for, with the act that sent them back: papers, and the last day to come.
CREATE TABLE recall (
    act_id BIGINT PRIMARY KEY REFERENCES act (id),
    papers TEXT NOT NULL,
    until  TEXT NOT NULL,
    seal   ${bytes} NOT NULL
);
