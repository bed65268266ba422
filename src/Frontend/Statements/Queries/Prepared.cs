using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Keeps a statement under a name.</summary>
[Statement(typeof(PrepareStatement))]
internal sealed class PrepareHandler : StatementHandler<PrepareStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        PrepareStatement statement, Session session, CancellationToken cancel)
    {
        var value = await session.Services.Queries.EvaluateAsync(session, statement.Text, cancel).ConfigureAwait(false);
        var text = Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";
        SqlParser.ParseStatement(text, session.ParseOptions);
        session.PreparedTexts[statement.Name] = text;
        return StatementResult.Ok;
    }
}

/// <summary>Runs a statement kept by PREPARE with the values of user variables.</summary>
[Statement(typeof(ExecuteStatement))]
internal sealed class ExecuteHandler : StatementHandler<ExecuteStatement>
{
    public override TransactionUse UseOf(Statement statement, Session session)
    {
        if (!session.PreparedTexts.TryGetValue(((ExecuteStatement)statement).Name, out var text)) return TransactionUse.None;
        var parsed = session.Temporary.Resolve(SqlParser.ParseStatement(text, session.ParseOptions));
        return session.Services.Statements.Require(parsed).UseOf(parsed, session);
    }

    public override async ValueTask<StatementResult> HandleAsync(
        ExecuteStatement statement, Session session, CancellationToken cancel)
    {
        if (!session.PreparedTexts.TryGetValue(statement.Name, out var text))
            throw FrontendErrors.UnknownStatement.With(statement.Name, "EXECUTE");
        var parsed = session.Temporary.Resolve(SqlParser.ParseStatement(text, session.ParseOptions));
        var wanted = SyntaxWalk.CountParameters(parsed);
        if (wanted != statement.Arguments.Count) throw CoreErrors.WrongArguments.With("EXECUTE");
        session.Parameters =
            [.. statement.Arguments.Select(a => session.Variables.FindUser(a.Name) ?? new BoundValue(null, SqlType.Null))];
        if (text.Contains("recursive", StringComparison.OrdinalIgnoreCase))
            await session.Services.Recursion.PrepareAsync(session, parsed, execute: true, cancel).ConfigureAwait(false);
        var handler = session.Services.Statements.Require(parsed);
        session.LimitTime(handler.TimeLimit(parsed, session));
        return await handler.HandleAsync(parsed, session, cancel).ConfigureAwait(false);
    }
}

/// <summary>Forgets a statement kept by PREPARE.</summary>
[Statement(typeof(DeallocateStatement))]
internal sealed class DeallocateHandler : StatementHandler<DeallocateStatement>
{
    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        DeallocateStatement statement, Session session, CancellationToken cancel)
        => session.PreparedTexts.Remove(statement.Name)
            ? StatementResult.Done
            : throw FrontendErrors.UnknownStatement.With(statement.Name, "DEALLOCATE PREPARE");
}
