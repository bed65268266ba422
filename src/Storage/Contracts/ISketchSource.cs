using MatViewDb.Core.Types;

namespace MatViewDb.Storage.Contracts;

/// <summary>Makes what joins the stored sketches of a column.</summary>
public interface ISketchSource
{
    ISketch New(SqlTypeKind kind);
}

/// <summary>Is the union of the sketches added so far.</summary>
public interface ISketch
{
    void Add(ReadOnlySpan<byte> stored);

    byte[] ToBytes();
}
