FROM (VALUES
    ('Screen Share', 'Collaboration'),
    ('Whiteboard', 'Collaboration'),
    ('Annotation', 'Collaboration'),
    ('Chat', 'Communication'),
    ('Reactions', 'Communication'),
    ('Recording', 'Documentation'),
    ('Transcript', 'Documentation'),
    ('Polls', 'Engagement'),
    ('Q&A', 'Engagement'),
    ('Survey', 'Engagement'),
    ('Breakout Rooms', 'Room Management'),
    ('Virtual Background', 'Personalization')
) AS v (feature_name, feature_category)
