-- A firm sees the requests to it and what it answered; a steward those to the brand itself, and nothing that a firm quoted. A
-- buyer has no account: what the link of a private page opens, the room reads for them as the house.
alter table rfq enable row level security;
create policy own_requests on rfq
    using ((select wall_house())
        or firm_id = any (cast((select wall_firms()) as uuid[]))
        or firm_id is null and mark_id = any (cast((select wall_marks()) as uuid[])));

-- Whatever belongs to a request is seen by those who see the request: its own policy holds within these.
alter table rfq_enclosure enable row level security;
create policy own_enclosures on rfq_enclosure
    using ((select wall_house()) or exists (select from rfq where rfq.id = rfq_id));

alter table rfq_step enable row level security;
create policy own_steps on rfq_step
    using ((select wall_house()) or exists (select from rfq where rfq.id = rfq_id));

alter table quotation enable row level security;
create policy own_quotations on quotation
    using ((select wall_house()) or exists (select from rfq where rfq.id = rfq_id));

alter table quotation_line enable row level security;
create policy own_lines on quotation_line
    using ((select wall_house()) or exists (select from quotation where quotation.id = quotation_id));
