using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements;

/// <summary>Marks the handler of one kind of statement.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StatementAttribute(Type syntax) : Attribute
{
    /// <summary>The record of the syntax tree that it handles.</summary>
    public Type Syntax { get; } = syntax;
}

/// <summary>Says what a statement is to a transaction of several statements.</summary>
public enum TransactionUse : byte
{
    /// <summary>Nothing: it reads no rows of tables.</summary>
    None,

    /// <summary>It is a part of it.</summary>
    Joins,

    /// <summary>It commits what came before, as changes of definitions do.</summary>
    Ends,
}

/// <summary>Carries out statements of one kind; one instance serves all sessions.</summary>
public abstract class StatementHandler
{
    public abstract ValueTask<StatementResult> HandleAsync(
        Statement statement, Session session, CancellationToken cancel);

    /// <summary>Says whether it may run in a READ ONLY transaction and needs no acknowledgement to survive.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>Says what such a statement is to a transaction of several statements.</summary>
    public virtual TransactionUse UseOf(Statement statement, Session session) => IsReadOnly ? TransactionUse.None : TransactionUse.Ends;

    /// <summary>Gives the columns of its rows without running it, for PREPARE; none when it has no rows.</summary>
    public virtual ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => new([]);

    /// <summary>Says how long a statement may take in all; null, as for DDL: as long as it likes.</summary>
    public virtual TimeSpan? TimeLimit(Statement statement, Session session) => IsReadOnly ? TimeLimits.OfQuery(session) : null;

    /// <summary>Says whether it leaves the warnings of the statement before.</summary>
    public virtual bool KeepsWarnings(Statement statement) => false;
}

/// <summary>Carries out statements of one syntax record.</summary>
public abstract class StatementHandler<T> : StatementHandler
    where T : Statement
{
    public sealed override ValueTask<StatementResult> HandleAsync(
        Statement statement, Session session, CancellationToken cancel)
        => HandleAsync((T)statement, session, cancel);

    public abstract ValueTask<StatementResult> HandleAsync(T statement, Session session, CancellationToken cancel);
}
