using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Turns columns of ARRAY, MAP and STRUCT values into the texts that clients get.</summary>
internal static class NestedTexts
{
    /// <summary>Gives a column of texts, flat or constant, which the caller owns.</summary>
    internal static Column Of(Column column, int rowCount, SqlType type)
        => CastFactory.Create(type, SqlType.String, strict: false)
            .Evaluate([column], rowCount, new FunctionContext(MemoryTracker.Process));
}
