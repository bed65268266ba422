using System.Text;
using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Tells a client what changed in its session: a variable, the database, or anything at all.</summary>
public readonly record struct SessionChange(SessionChangeKind Kind, string Name, string Value)
{
    public static SessionChange Variable(string name, string value) => new(SessionChangeKind.Variable, name, value);

    public static SessionChange Schema(string database) => new(SessionChangeKind.Schema, database, "");

    public static SessionChange State { get; } = new(SessionChangeKind.State, "1", "");

    /// <summary>Reads the changes of one OK packet.</summary>
    public static IReadOnlyList<SessionChange> ReadAll(ReadOnlySpan<byte> block)
    {
        var changes = new List<SessionChange>();
        var reader = new PacketReader(block);
        while (!reader.AtEnd)
        {
            var kind = (SessionChangeKind)reader.ReadByte();
            var data = new PacketReader(reader.ReadLengthEncodedBytes());
            if (kind > SessionChangeKind.State) continue;
            var name = data.ReadLengthEncodedText();
            changes.Add(new(kind, name, kind == SessionChangeKind.Variable ? data.ReadLengthEncodedText() : ""));
        }

        return changes;
    }

    /// <summary>Writes the block of all changes with its length.</summary>
    public static void WriteAll(PacketOutput output, IReadOnlyList<SessionChange> changes)
    {
        var total = 0;
        foreach (var change in changes) total += 1 + WithLength(change.DataLength());
        output.WriteLengthEncoded((ulong)total);
        foreach (var change in changes)
        {
            output.WriteByte((byte)change.Kind);
            output.WriteLengthEncoded((ulong)change.DataLength());
            output.WriteLengthEncodedText(change.Name);
            if (change.Kind == SessionChangeKind.Variable) output.WriteLengthEncodedText(change.Value);
        }
    }

    private int DataLength()
    {
        var length = WithLength(Encoding.UTF8.GetByteCount(Name));
        return Kind == SessionChangeKind.Variable ? length + WithLength(Encoding.UTF8.GetByteCount(Value)) : length;
    }

    private static int WithLength(int length) => length + (length < 0xFB ? 1 : length <= 0xFFFF ? 3 : 4);
}
