import { columns } from './columns.mjs';

// "stored" is the size that the project holds golden answers for, large enough that no query's answer is empty. A table's "key" is
// what ClickHouse sorts by and what MatViewDb takes as its duplicate key; DuckDB has no such thing.
export const tpch = {
  name: 'tpch',
  title: 'TPC-H',
  largest: 'lineitem',
  stored: { scale: 0.05 },
  tables: {
    region: { key: ['r_regionkey'], columns: columns('r_regionkey int, r_name varchar(25), r_comment varchar(152)') },
    nation: {
      key: ['n_nationkey'],
      columns: columns('n_nationkey int, n_name varchar(25), n_regionkey int, n_comment varchar(152)'),
    },
    supplier: {
      key: ['s_suppkey'],
      columns: columns(`s_suppkey int, s_name varchar(25), s_address varchar(40), s_nationkey int, s_phone varchar(15),
        s_acctbal decimal(15,2), s_comment varchar(101)`),
    },
    customer: {
      key: ['c_custkey'],
      columns: columns(`c_custkey int, c_name varchar(25), c_address varchar(40), c_nationkey int, c_phone varchar(15),
        c_acctbal decimal(15,2), c_mktsegment varchar(10), c_comment varchar(117)`),
    },
    part: {
      key: ['p_partkey'],
      columns: columns(`p_partkey int, p_name varchar(55), p_mfgr varchar(25), p_brand varchar(10), p_type varchar(25), p_size int,
        p_container varchar(10), p_retailprice decimal(15,2), p_comment varchar(23)`),
    },
    partsupp: {
      key: ['ps_partkey', 'ps_suppkey'],
      columns: columns(`ps_partkey int, ps_suppkey int, ps_availqty int, ps_supplycost decimal(15,2), ps_comment varchar(199)`),
    },
    orders: {
      key: ['o_orderkey'],
      columns: columns(`o_orderkey bigint, o_custkey int, o_orderstatus varchar(1), o_totalprice decimal(15,2), o_orderdate date,
        o_orderpriority varchar(15), o_clerk varchar(15), o_shippriority int, o_comment varchar(79)`),
    },
    lineitem: {
      key: ['l_orderkey', 'l_linenumber'],
      // A duplicate key is a prefix of the columns, in their order.
      duplicateKey: ['l_orderkey'],
      columns: columns(`l_orderkey bigint, l_partkey int, l_suppkey int, l_linenumber int, l_quantity decimal(15,2),
        l_extendedprice decimal(15,2), l_discount decimal(15,2), l_tax decimal(15,2), l_returnflag varchar(1), l_linestatus varchar(1),
        l_shipdate date, l_commitdate date, l_receiptdate date, l_shipinstruct varchar(25), l_shipmode varchar(10),
        l_comment varchar(44)`),
    },
  },
};
