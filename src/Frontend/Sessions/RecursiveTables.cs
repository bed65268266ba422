using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements;
using MatViewDb.Functions;
using MatViewDb.Planner;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Is what computes a recursive table: its start, then each round its other parts over the rows of the round before.</summary>
public sealed record RecursiveParts(string Name, Query Start, IReadOnlyList<Query> Rounds);

/// <summary>
/// Computes recursive common table expressions before the statement that names them is planned: the recursive part runs over
/// the rows of the round before until it adds none. The statement then reads them as a table of rows.
/// </summary>
public sealed class RecursiveTables(FrontendServices services)
{
    /// <summary>Computes the tables of a statement; without execution they are empty, for names and types.</summary>
    public async ValueTask PrepareAsync(Session session, Statement statement, bool execute, CancellationToken cancel)
    {
        // A definition that is kept is read again later, when nobody has computed anything.
        if (statement is not (QueryStatement or InsertStatement or UpdateStatement or DeleteStatement or CreateTableStatement
            or SetStatement or ExplainStatement or TraceStatement))
        {
            return;
        }

        var found = new List<WithClause>();
        SyntaxWalk.Visit(statement, node =>
        {
            if (node is WithClause { Recursive: true } with) found.Add(with);
        });
        if (found.Count == 0) return;
        session.Recursive = new(ReferenceEqualityComparer.Instance);
        session.RecursiveParts = [];
        var snapshot = session.ReadCatalog;

        // Inner ones come later in the walk and must be there first.
        found.Reverse();
        foreach (var with in found)
        {
            for (var i = 0; i < with.Tables.Count; i++)
            {
                if (!RecursionCheck.Reads(with.Tables[i].Query, with.Tables[i].Name)) continue;
                await ComputeAsync(new Recursion(session, snapshot, with, i), execute, cancel).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask ComputeAsync(Recursion recursion, bool execute, CancellationToken cancel)
    {
        var session = recursion.Session;
        session.RecursiveParts.Add(new RecursiveParts(recursion.Name, recursion.Anchor, recursion.Parts));
        recursion.Type(query => QueryPlanner.Describe(
            query, new SessionCatalogView(session, FunctionCatalog.Default, recursion.Snapshot) { Preparing = true }));
        if (!execute) return;
        var roundsMax = session.Get(SessionSettings.CteMaxRecursionDepth);
        var rowsMax = session.Get(SessionSettings.RecursiveCteMaxRows);
        var all = recursion.New(await ReadAsync(recursion.Anchor, recursion, cancel).ConfigureAwait(false));
        var working = new List<object?[]>(all);
        for (var round = 0; working.Count > 0 && !recursion.HasEnough(all.Count); round++)
        {
            if (round > roundsMax) throw FrontendErrors.RecursionTooDeep.With(round);
            recursion.Show(working);
            var next = new List<object?[]>();
            foreach (var part in recursion.Parts)
                next.AddRange(await ReadAsync(part, recursion, cancel).ConfigureAwait(false));
            working = recursion.New(next);
            all.AddRange(working);
            if (all.Count > rowsMax) throw FrontendErrors.RecursionTooLarge.With(recursion.Name, rowsMax);
        }

        recursion.Show(recursion.Cut(all));
    }

    private ValueTask<IReadOnlyList<object?[]>> ReadAsync(Query query, Recursion recursion, CancellationToken cancel)
        => services.Queries.ReadAsync(recursion.Session, query, cancel, recursion.Snapshot);

    /// <summary>Is one recursive table: its parts, and the rows that its name stands for at the moment.</summary>
    private sealed class Recursion
    {
        private readonly CommonTableExpression _table;
        private readonly HashSet<string>? _seen;
        private readonly long _limit;
        private readonly long _offset;
        private IReadOnlyList<SystemColumn> _columns = [];

        internal Recursion(Session session, CatalogSnapshot snapshot, WithClause with, int index)
        {
            Session = session;
            Snapshot = snapshot;
            _table = with.Tables[index];
            var query = _table.Query;
            if (query.OrderBy.Count > 0) throw CoreErrors.NotSupported.With("ORDER BY over the parts of a recursive table");
            _limit = Constant(query.Limit, long.MaxValue);
            _offset = Constant(query.Offset, 0);
            // What the table's own WITH defines, its parts see as well.
            var before = with.Tables.Take(index).Concat(query.With?.Tables ?? []).ToList();
            var parts = new List<QueryBody>();
            var body = query.Body;
            while (body is SetOperation { Operator: SetOperator.Union } union && Reads(union.Right))
            {
                if (!union.All) _seen ??= [];
                parts.Insert(0, union.Right);
                body = union.Left;
            }

            if (parts.Count == 0 || Reads(body)) throw FrontendErrors.RecursionWithoutStart.With(Name);
            Anchor = new Query(before.Count == 0 ? null : with with { Tables = NodeList.From(before) }, body, [], null, null);
            var all = with with { Tables = NodeList.From<CommonTableExpression>([.. before, _table]) };
            Parts = [.. parts.Select(p => new Query(all, p, [], null, null))];
        }

        internal Session Session { get; }
        internal CatalogSnapshot Snapshot { get; }
        internal string Name => _table.Name;
        internal Query Anchor { get; }
        internal IReadOnlyList<Query> Parts { get; }

        /// <summary>Gives the columns types wide enough for the start and for what one round makes of it.</summary>
        internal void Type(Func<Query, IReadOnlyList<OutputColumn>> describe)
        {
            var start = describe(Anchor);
            if (_table.Columns.Count > 0 && _table.Columns.Count != start.Count) throw BindingErrors.ColumnListCount.With();
            var types = start.Select(c => c.Type).ToArray();
            SetColumns(start, types);
            foreach (var part in Parts)
            {
                var outputs = describe(part);
                if (outputs.Count != types.Length) throw BindingErrors.SetOperationColumns.With();
                for (var i = 0; i < types.Length; i++)
                {
                    types[i] = TypeCoercion.Common(types[i], outputs[i].Type)
                        ?? throw BindingErrors.NoCommonType.With(types[i], outputs[i].Type, "WITH RECURSIVE");
                }
            }

            SetColumns(start, [.. types.Select(Widest)]);
        }

        /// <summary>Lets the table's name stand for these rows.</summary>
        internal void Show(IReadOnlyList<IReadOnlyList<object?>> rows)
            => Session.Recursive![_table] = new SystemTable(Name, _columns, _ => rows); // Set before any table is computed.

        /// <summary>Gives the rows that count: all, or with UNION DISTINCT those that were not there yet.</summary>
        internal List<object?[]> New(IReadOnlyList<object?[]> rows)
            => _seen is null ? [.. rows] : [.. rows.Where(r => _seen.Add(Key(r)))];

        internal bool HasEnough(int rows) => rows >= _limit && rows - _limit >= _offset;

        internal List<object?[]> Cut(List<object?[]> rows)
            => [.. rows.Skip((int)Math.Min(_offset, int.MaxValue)).Take((int)Math.Min(_limit, int.MaxValue))];

        private void SetColumns(IReadOnlyList<OutputColumn> start, SqlType[] types)
        {
            _columns = [.. types.Select((t, i) => new SystemColumn(_table.Columns.Count > 0 ? _table.Columns[i] : start[i].Name, t))];
            Show([]);
        }

        private string Key(object?[] row) => string.Join('\u0001', row.Select((value, i)
            => value is null ? "\u0000" : BoundValues.ToLiteral(value, _columns[i].Type).Value?.ToString()));

        private bool Reads(QueryBody body) => RecursionCheck.Reads(new Query(body), Name);

        private static SqlType Widest(SqlType type)
        {
            if (type.IsText) return SqlType.String;
            if (type.Kind == SqlTypeKind.Decimal) return SqlType.Decimal(SqlType.MaxDecimalPrecision, type.Scale);
            if (type.Kind == SqlTypeKind.Float) return SqlType.Double;
            return type.IsInteger && type.Kind is not (SqlTypeKind.LargeInt or SqlTypeKind.Boolean) ? SqlType.BigInt : type;
        }

        private static long Constant(Expression? expression, long otherwise) => expression switch
        {
            null => otherwise,
            IntegerLiteral number => (long)Int128.Min(number.Value, long.MaxValue),
            _ => throw CoreErrors.NotSupported.With("a computed LIMIT of a recursive table"),
        };
    }
}
