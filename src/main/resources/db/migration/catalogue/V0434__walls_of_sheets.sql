-- A sheet on its way is its sender's, and only for a firm whose goods they may write.
alter table sheet_upload enable row level security;
create policy own_sheets on sheet_upload
    using ((select wall_house()) or owner_id = (select wall_person())
        and (firm_id = any (cast((select wall_firms()) as uuid[]))
            or mark_id = any (cast((select wall_marks()) as uuid[]))));

-- What the wall of the sheets lets through, it lets through here.
alter table sheet_row enable row level security;
create policy own_rows on sheet_row
    using ((select wall_house()) or upload_id in (select id from sheet_upload));

alter table shelf_change enable row level security;
create policy own_changes on shelf_change
    using ((select wall_house()) or owner_id = (select wall_person())
        and (firm_id = any (cast((select wall_firms()) as uuid[]))
            or exists (select from membership where membership.firm_id = shelf_change.firm_id
                and membership.mark_id = any (cast((select wall_marks()) as uuid[])))));

alter table shelf_change_row enable row level security;
create policy own_change_rows on shelf_change_row
    using ((select wall_house()) or change_id in (select id from shelf_change));

-- How often a page is looked at, its own people and its steward read; the house alone counts.
alter table listing_view enable row level security;
create policy own_views on listing_view for select
    using ((select wall_house()) or exists (select from product where product.id = listing_view.product_id));
create policy views_counted on listing_view for insert with check ((select wall_house()));
create policy views_added on listing_view for update using ((select wall_house()));
