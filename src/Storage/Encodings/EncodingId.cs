namespace MatViewDb.Storage.Encodings;

/// <summary>Numbers the page encodings as stored in segment files; only ever appended.</summary>
public enum EncodingId : byte
{
    Plain = 0,
    Constant = 1,
    RunLength = 2,
    FrameOfReference = 3,
    Delta = 4,
    DecimalFloat = 5,
    Bits = 6,
    PlainString = 7,
    PlainWide = 8,
    PackedArrays = 9,
    SymbolString = 10,
}
