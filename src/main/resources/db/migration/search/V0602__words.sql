-- The words of all listings that buyers may see, each with how many listings have it: what a slip of the keyboard is
-- compared with. Two words with a blank between them stand side by side in so many listings; the empty word counts the
-- listings themselves. Made anew with the index; between two rebuilds, words of changed listings are added.
create table search_word (
    word     text primary key,
    listings integer not null check (listings > 0)
);

-- Counts what was done to the words, so that each instance knows when to read them again.
create table search_words_told (
    one     boolean primary key default true check (one),
    edition bigint not null
);
insert into search_words_told (edition) values (1);
