-- Each size may be kept as WebP besides, where that is smaller; browsers that do not know it take the JPEG.
alter table picture_size add column webp text references medium (hash);

create index picture_size_by_webp on picture_size (webp);
