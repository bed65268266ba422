import { columns } from './columns.mjs';

export const wide = {
  name: 'wide',
  title: 'Wide table',
  largest: 'events',
  stored: { rows: 200_000 },
  tables: {
    events: {
      key: ['site_id', 'event_date', 'user_id'],
      duplicateKey: ['event_id'],
      columns: columns(`event_id bigint, event_time datetime, event_date date, site_id int, user_id bigint, session_id bigint,
        country varchar(2), region_id smallint, device varchar(12), browser varchar(24), os varchar(16), screen_w smallint,
        http_status smallint, url varchar(255), referrer varchar(255), title varchar(160), search_phrase varchar(120),
        campaign varchar(40) null, duration_ms int, bytes_sent bigint, price double null, revenue decimal(12,2)`),
    },
  },
};
