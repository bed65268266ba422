using MatViewDb.Core.Types;

namespace MatViewDb.Planner.Expressions;

/// <summary>Names where a column comes from, for the wire's column definitions.</summary>
public sealed record ColumnOrigin(string Database, string Table, string TableAlias, string Column, bool IsKey)
{
    /// <summary>True for the few columns of system tables that clients expect to be unsigned.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>True where MySQL compares without regard to case: most texts of information_schema.</summary>
    public bool IgnoresCase { get; init; }
}

/// <summary>Is one column of a plan; two columns are the same when their ids are.</summary>
public sealed class PlanColumn(int id, string name, SqlType type, ColumnOrigin? origin = null) : IEquatable<PlanColumn>
{
    public int Id { get; } = id;
    public string Name { get; } = name;
    public SqlType Type { get; } = type;
    public ColumnOrigin? Origin { get; } = origin;

    public bool Equals(PlanColumn? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as PlanColumn);

    public override int GetHashCode() => Id;

    public override string ToString() => $"{Name}#{Id}";
}

/// <summary>Hands out column ids; one instance lives through the planning of one statement.</summary>
public sealed class ColumnFactory
{
    private int _next;

    public int Count => _next;

    public PlanColumn Create(string name, SqlType type, ColumnOrigin? origin = null)
        => new(_next++, name, type, origin);

    /// <summary>Makes a column with a new identity that looks like the given one.</summary>
    public PlanColumn Copy(PlanColumn column) => new(_next++, column.Name, column.Type, column.Origin);
}
