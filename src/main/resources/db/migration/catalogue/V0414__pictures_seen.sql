-- Who may see a picture: everybody, while a listing on show has it; else only those who may see a product that has it.
create index product_with_picture on product using gin (pictures);
create index listing_with_picture on listing using gin ((content -> 'pictures'));

-- As the owner, so that the indexes can be used and the difference between a picture that nobody has and one that is another's is
-- known; it tells one word and never whose it is. A picture that no product has yet was just uploaded, and its hash told to nobody else.
create function picture_sight(hashes text[]) returns text
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select case
            when exists (select from listing where on_show and content -> 'pictures' ?| hashes) then 'all'
            when wall_house()
                or exists (select from product where pictures && hashes
                    and (firm_id = any (wall_firms()) or mark_id = any (wall_marks())))
                or exists (select from listing where content -> 'pictures' ?| hashes
                    and (firm_id = any (wall_firms()) or mark_id = any (wall_marks())))
                or exists (select from product_waiting where before -> 'pictures' ?| hashes
                    and (firm_id = any (wall_firms()) or mark_id = any (wall_marks())))
                or exists (select from product_unsaved where writer_id = wall_person()
                    and string_to_array(replace(cells ->> 'pictures', ' ', ''), ';') && hashes) then 'own'
            when exists (select from product where pictures && hashes)
                or exists (select from listing where content -> 'pictures' ?| hashes)
                or exists (select from product_waiting where before -> 'pictures' ?| hashes)
                or exists (select from product_unsaved
                    where string_to_array(replace(cells ->> 'pictures', ' ', ''), ';') && hashes) then 'none'
            else 'all' end;
    end;
