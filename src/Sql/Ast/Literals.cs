namespace MatViewDb.Sql.Ast;

/// <summary>Is a constant written in the text.</summary>
public abstract record Literal : Expression;

public sealed record NullLiteral : Literal;

public sealed record BoolLiteral(bool Value) : Literal;

/// <summary>Is a whole number that fits into 128 bits; the sign is part of it.</summary>
public sealed record IntegerLiteral(Int128 Value) : Literal;

/// <summary>Is a number with a decimal point (or too long for 128 bits), digits as written.</summary>
public sealed record DecimalLiteral(string Text) : Literal;

/// <summary>Is a number with an exponent.</summary>
public sealed record DoubleLiteral(double Value) : Literal
{
    public bool Equals(DoubleLiteral? other) => other is not null && Value.Equals(other.Value);

    public override int GetHashCode() => Value.GetHashCode();
}

/// <summary>Is a text; the charset is that of an introducer such as _utf8mb4'x'.</summary>
public sealed record StringLiteral(string Value, string? Charset = null) : Literal;

/// <summary>
/// Is a byte string written as 0x.., x'..' or b'..'; hexadecimal digits in upper case, an even number of them.
/// </summary>
public sealed record BinaryLiteral(string HexDigits) : Literal
{
    public byte[] ToBytes() => Convert.FromHexString(HexDigits);
}

public enum TemporalLiteralKind
{
    Date,
    Time,
    Timestamp,
}

/// <summary>Is DATE '..', TIME '..' or TIMESTAMP '..'; the text is not yet checked.</summary>
public sealed record TemporalLiteral(TemporalLiteralKind Kind, string Text) : Literal;

/// <summary>Is [1, 2] or ARRAY&lt;INT&gt;[1, 2].</summary>
public sealed record ArrayLiteral(NodeList<Expression> Items, TypeName? ElementType = null) : Expression;

/// <summary>Is (1, 2) or ROW(1, 2), at least one item.</summary>
public sealed record RowLiteral(NodeList<Expression> Items) : Expression
{
    /// <summary>Written as ROW(...): where no row is compared this is a struct.</summary>
    public bool IsCall { get; init; }
}

/// <summary>Is MAP{k: v, ...} or MAP&lt;INT, INT&gt;{k: v}; keys and values in the same order.</summary>
public sealed record MapLiteral(NodeList<Expression> Keys, NodeList<Expression> Values, TypeName? Type = null) : Expression;

/// <summary>Is one ? of a prepared statement; the index counts from 0 in text order.</summary>
public sealed record Parameter(int Index) : Expression;
