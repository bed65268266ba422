namespace MatViewDb.Sql.Ast;

/// <summary>Marks a place in the source text; it never takes part in the equality of nodes.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
public readonly record struct SourceSpan(int Line, int Column, int Start, int End)
{
    public bool Equals(SourceSpan other) => true;

    public override int GetHashCode() => 0;

    public override string ToString() => $"line {Line}, column {Column}";
}

/// <summary>
/// Is the root of everything a statement is made of. Nodes are immutable and compare by content, not by position.
/// </summary>
public abstract record SqlNode
{
    public SourceSpan Span { get; init; }
}

/// <summary>Marks a record that can be executed on its own.</summary>
public interface IStatement
{
    SourceSpan Span { get; }
}

/// <summary>Is the root of all statements.</summary>
public abstract record Statement : SqlNode, IStatement
{
    /// <summary>/*+ ... */ behind INSERT, UPDATE or DELETE; a SELECT has its own.</summary>
    public NodeList<SelectHint> Hints { get; init; } = [];
}

/// <summary>Keeps a text as the user wrote it; like a position it never takes part in the equality of nodes.</summary>
public readonly record struct WrittenText(string Value)
{
    public static implicit operator WrittenText(string value) => new(value);

    public static implicit operator string(WrittenText text) => text.ToString();

    public bool Equals(WrittenText other) => true;

    public override int GetHashCode() => 0;

    public override string ToString() => Value ?? "";
}
