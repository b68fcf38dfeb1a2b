"""Papers that come from elsewhere: a CV, a certificate, a statement, kept inside the caseload."""

from app.models.fields import Day, Fields, Line, Row, link


class AttachmentFields(Fields):
    """What is known of a paper without reading it; `size` is in bytes, `media` is its MIME type."""

    client_id: int = link("client")
    name: Line = ""
    media: Line = ""
    size: int = 0
    day: Day | None = None


class Attachment(AttachmentFields, Row, table=True):
    """The table of attached papers, without their contents."""

    __tablename__ = "attachment"


class AttachmentContentFields(Fields):
    """The paper itself, apart from its name so that a list of papers never reads it."""

    attachment_id: int = link("attachment")
    data: bytes = b""


class AttachmentContent(AttachmentContentFields, Row, table=True):
    """The table of the papers' contents, one row for each attachment."""

    __tablename__ = "attachment_content"
