using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Plans and runs queries for sessions.</summary>
public sealed class QueryService
{
    public ValueTask<IReadOnlyList<ResultField>> DescribeAsync(
        Session session, Query query, IReadOnlyDictionary<string, SystemTable>? tables = null)
        => throw new NotSupportedException();

    public ValueTask<StreamResult> RunAsync(
        Session session, Query query, CancellationToken cancel, IReadOnlyDictionary<string, SystemTable>? tables = null)
        => throw new NotSupportedException();

    public ValueTask<BoundValue> EvaluateAsync(Session session, Expression expression, CancellationToken cancel)
        => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<string>> ExplainAsync(Session session, ExplainStatement statement, CancellationToken cancel)
        => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<string>> TraceAsync(Session session, TraceStatement statement, CancellationToken cancel)
        => throw new NotSupportedException();
}
