using System.Text;
using MatViewDb.MySql.Framing;

namespace MatViewDb.MySql.Packets;

/// <summary>Reports success: changed rows, session state and an optional text.</summary>
public readonly record struct OkPacket()
{
    public const byte Marker = 0x00;

    public ulong AffectedRows { get; init; }

    public ulong LastInsertId { get; init; }

    public ServerStatus Status { get; init; }

    public ushort Warnings { get; init; }

    public string Info { get; init; } = "";

    public IReadOnlyList<SessionChange> Changes { get; init; } = [];

    /// <summary>Reads an OK packet, under either of its two first bytes.</summary>
    public static OkPacket Read(ReadOnlySpan<byte> payload, Capabilities capabilities)
    {
        var reader = new PacketReader(payload);
        reader.ReadByte();
        var affectedRows = reader.ReadLengthEncoded();
        var lastInsertId = reader.ReadLengthEncoded();
        var status = (ServerStatus)reader.ReadUInt16();
        var warnings = reader.ReadUInt16();
        var info = "";
        IReadOnlyList<SessionChange> changes = [];
        if ((capabilities & Capabilities.SessionTrack) != 0)
        {
            if (!reader.AtEnd) info = reader.ReadLengthEncodedText();
            if ((status & ServerStatus.SessionStateChanged) != 0)
                changes = SessionChange.ReadAll(reader.ReadLengthEncodedBytes());
        }
        else
        {
            info = reader.ReadRestText();
        }

        return new OkPacket
        {
            AffectedRows = affectedRows,
            LastInsertId = lastInsertId,
            Status = status,
            Warnings = warnings,
            Info = info,
            Changes = changes,
        };
    }

    /// <summary>Writes the packet; the marker is 0xFE where it ends a result instead of an EOF.</summary>
    public void Write(PacketOutput output, Capabilities capabilities, byte marker = Marker)
    {
        var tracks = (capabilities & Capabilities.SessionTrack) != 0;
        var hasChanges = tracks && Changes.Count > 0;
        output.BeginPacket();
        output.WriteByte(marker);
        output.WriteLengthEncoded(AffectedRows);
        output.WriteLengthEncoded(LastInsertId);
        output.WriteUInt16((ushort)(hasChanges ? Status | ServerStatus.SessionStateChanged : Status));
        output.WriteUInt16(Warnings);
        if (!tracks)
        {
            output.WriteText(Info);
        }
        else if (hasChanges || Info.Length > 0)
        {
            output.WriteLengthEncoded((ulong)Encoding.UTF8.GetByteCount(Info));
            output.WriteText(Info);
            if (hasChanges) SessionChange.WriteAll(output, Changes);
        }

        output.EndPacket();
    }
}
