import { columns } from './columns.mjs';

export const ssb = {
  name: 'ssb',
  title: 'SSB',
  largest: 'lineorder',
  stored: { scale: 0.1 },
  tables: {
    dates: {
      key: ['d_datekey'],
      columns: columns(`d_datekey int, d_date varchar(18), d_dayofweek varchar(9) few, d_month varchar(9) few, d_year int,
        d_yearmonthnum int, d_yearmonth varchar(7) few, d_daynuminweek int, d_daynuminmonth int, d_daynuminyear int,
        d_monthnuminyear int, d_weeknuminyear int, d_sellingseason varchar(12) few, d_lastdayinweekfl tinyint,
        d_lastdayinmonthfl tinyint, d_holidayfl tinyint, d_weekdayfl tinyint`),
    },
    customer: {
      key: ['c_custkey'],
      columns: columns(`c_custkey int, c_name varchar(25), c_address varchar(25), c_city varchar(10) few, c_nation varchar(15) few,
        c_region varchar(12) few, c_phone varchar(15), c_mktsegment varchar(10) few`),
    },
    supplier: {
      key: ['s_suppkey'],
      columns: columns(`s_suppkey int, s_name varchar(25), s_address varchar(25), s_city varchar(10) few, s_nation varchar(15) few,
        s_region varchar(12) few, s_phone varchar(15)`),
    },
    part: {
      key: ['p_partkey'],
      columns: columns(`p_partkey int, p_name varchar(22), p_mfgr varchar(6) few, p_category varchar(7) few, p_brand varchar(9) few,
        p_color varchar(11) few, p_type varchar(25) few, p_size int, p_container varchar(10) few`),
    },
    lineorder: {
      key: ['lo_orderdate', 'lo_orderkey'],
      duplicateKey: ['lo_orderkey'],
      columns: columns(`lo_orderkey bigint, lo_linenumber int, lo_custkey int, lo_partkey int, lo_suppkey int, lo_orderdate int,
        lo_orderpriority varchar(15) few, lo_shippriority int, lo_quantity int, lo_extendedprice int, lo_ordtotalprice int,
        lo_discount int, lo_revenue int, lo_supplycost int, lo_tax int, lo_commitdate int, lo_shipmode varchar(10) few`),
    },
  },
};
