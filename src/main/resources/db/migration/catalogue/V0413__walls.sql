-- The second wall behind the checks of the rooms: what a person, a steward or a visitor may see and write, whatever is asked.
-- The application says on each connection on whose behalf it asks; a connection that was told nothing is a visitor's.
-- Policies ask the functions within (select …), so that they are answered once for a statement and not for each row.

-- The house's own work: the index, commands, the sample, clearing away.
create function wall_house() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('rasteh.acts', true), '') = 'house';

-- The person who acts; null for the house and for a visitor.
create function wall_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('rasteh.person', true), '')::uuid;

-- The firms whose member the person is; a star stands for all.
create function wall_firms() returns uuid[]
    language sql stable parallel safe
    return (select coalesce(array_agg(id), '{}') from firm
            where slug = any (string_to_array(current_setting('rasteh.firms', true), ' '))
               or current_setting('rasteh.firms', true) = '*');

-- The marks whose steward the person is.
create function wall_marks() returns uuid[]
    language sql stable parallel safe
    return (select coalesce(array_agg(id), '{}') from mark
            where slug = any (string_to_array(current_setting('rasteh.marks', true), ' '))
               or current_setting('rasteh.marks', true) = '*');

alter table product enable row level security;
create policy own_products on product
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));

-- A draft is its writer's, and only for a firm whose goods they may write.
alter table product_unsaved enable row level security;
create policy own_drafts on product_unsaved
    using ((select wall_house()) or writer_id = (select wall_person()) and (
        firm_id = any (cast((select wall_firms()) as uuid[]))
        or exists (select from membership where membership.firm_id = product_unsaved.firm_id
            and membership.mark_id = any (cast((select wall_marks()) as uuid[])))));

alter table product_move enable row level security;
create policy own_moves on product_move
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));

alter table product_waiting enable row level security;
create policy own_waiting on product_waiting
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));

-- A firm reads what was remarked on its goods and notes that it was mended; only the mark's steward remarks.
alter table product_remark enable row level security;
create policy remarks_read on product_remark for select
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));
create policy remarks_mended on product_remark for update
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));
create policy remarks_made on product_remark for insert
    with check ((select wall_house()) or mark_id = any (cast((select wall_marks()) as uuid[])));

-- Everybody sees what is on show; its own people and its steward also what is not, and they alone write it.
alter table listing enable row level security;
create policy listing_seen on listing for select
    using (on_show or (select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));
create policy listing_entered on listing for insert
    with check ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));
create policy listing_changed on listing for update
    using ((select wall_house()) or firm_id = any (cast((select wall_firms()) as uuid[]))
        or mark_id = any (cast((select wall_marks()) as uuid[])));

-- Addresses belong to the whole house: a new one must not be another's, whoever that is.
create function addresses_taken(wanted text[]) returns table (slug text, firm_id uuid, sku text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select product.slug, product.firm_id, product.sku from product where product.slug = any (wanted);
    end;

-- Under which mark a firm's number is used already; a steward need not see that product to be told so.
create function numbers_taken(firms uuid[], skus text[]) returns table (firm_id uuid, sku text, mark_id uuid)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select product.firm_id, product.sku, product.mark_id
        from unnest(firms, skus) as wanted (firm_id, sku)
            join product on product.firm_id = wanted.firm_id and product.sku = wanted.sku;
    end;
